import unittest

from beacon import spool
from beacon.readings import Reading


class Spool(unittest.TestCase):
    def test_one(self):
        spool.write("one", [Reading("n1", 1.254, 9.0)])
        self.assertEqual(spool.read("one"), ["n1,1.25,9.0"])

    def test_a_whole_day(self):
        spool.write("day", [Reading("n1", 1.0, 9.0)] * 8640)
        self.assertEqual(len(spool.read("day")), 8640)

    def test_empty(self):
        spool.write("none", [])
        self.assertEqual(spool.read("none"), [])
