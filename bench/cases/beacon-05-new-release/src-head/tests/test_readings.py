import unittest

from beacon.readings import Reading, highest, level, parse


class Readings(unittest.TestCase):
    def test_parse(self):
        self.assertEqual(parse("n1,1.25,9.5"), Reading("n1", 1.25, 9.5))

    def test_level(self):
        self.assertEqual(level([Reading("a", 1.0, 8), Reading("a", 2.0, 8), Reading("a", 3.0, 8)]), [150, 200, 250])

    def test_level_of_one(self):
        self.assertEqual(level([Reading("a", 1.5, 8)]), [150])

    def test_highest(self):
        self.assertEqual(highest([Reading("a", 1.0, 8), Reading("b", 2.0, 8)]).buoy, "b")
