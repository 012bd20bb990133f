import unittest

from beacon import queue


class Queue(unittest.TestCase):
    def test_push(self):
        self.assertEqual(queue.push("high water"), "OK")

    def test_size_grows(self):
        before = queue.size()
        queue.push("storm")
        self.assertEqual(queue.size(), before + 1)

    def test_push_twice(self):
        self.assertEqual([queue.push("a"), queue.push("b")], ["OK", "OK"])
