import unittest
from datetime import date

from beacon.permits import allowed, open_permits


class Permits(unittest.TestCase):
    def test_today(self):
        self.assertEqual(open_permits(), ["north", "south"])

    def test_last_day(self):
        self.assertTrue(allowed("south", date(2031, 3, 31)))

    def test_over(self):
        self.assertFalse(allowed("south", date(2031, 4, 1)))
