import cv2
import numpy as np

from inspector import determinism


def test_threads_are_fixed() -> None:
    before = cv2.getNumThreads()
    determinism.fix(threads=1)
    assert cv2.getNumThreads() == 1
    cv2.setNumThreads(before)


def test_the_seed_is_fixed() -> None:
    def random_numbers() -> list[int]:
        determinism.fix()
        array = np.zeros((1, 8), np.int32)
        cv2.randu(array, np.array([0.0]), np.array([1000.0]))
        return [int(value) for value in array.ravel()]

    assert random_numbers() == random_numbers()
