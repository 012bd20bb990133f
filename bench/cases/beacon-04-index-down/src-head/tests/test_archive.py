import unittest

from beacon import archive


class Archive(unittest.TestCase):
    def test_month(self):
        self.assertEqual(archive.month(2026, 2)["month"], "2026-02")

    def test_mean(self):
        self.assertEqual(archive.mean(2026, 2), 2.0)
