"""Fixed threads and seeds, so that a replay of the evidence gives the same numbers (design section 3)."""

import cv2

OPENCV_THREADS = 2
SEED = 9303


def fix(threads: int = OPENCV_THREADS) -> None:
    """Fix the number of OpenCV threads and its random seed for this process."""
    cv2.setNumThreads(threads)
    cv2.setRNGSeed(SEED)
