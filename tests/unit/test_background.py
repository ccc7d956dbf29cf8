"""Jobs in the background: one at a time, the newest last."""

import threading

from bijak.site.background import Background


def test_only_the_newest_of_those_that_wait_is_run():
    background, begun, go_on, done = Background(), threading.Event(), threading.Event(), []

    def first():
        begun.set()
        go_on.wait()
        done.append("first")
    background.do(first)
    begun.wait()
    background.do(lambda: done.append("second"))
    background.do(lambda: done.append("third"))
    assert done == []
    go_on.set()
    assert background.wait() and done == ["first", "third"]


def test_it_works_again_after_a_rest():
    background, done = Background(), []
    for number in range(3):
        background.do(lambda number=number: done.append(number))
        background.wait()
    assert done == [0, 1, 2]
