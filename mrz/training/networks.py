"""The two networks: depthwise separable convolutions with few weights (both together < 0.3 million)."""

import torch
from torch import nn

from mrz.training.strips import BLANK

CLASSES = BLANK + 1
LOCATOR_CHANNELS = 6
"""Line logit, direction x and y, log2 of the cap height, offset to the centre line, log2 of the pitch."""


class Separable(nn.Module):
    """Depthwise convolution, then pointwise; with a bypass where shape allows."""

    def __init__(
        self, inputs: int, outputs: int, stride: tuple[int, int] = (1, 1), kernel: int = 3, dilation: int = 1
    ) -> None:
        super().__init__()
        padding = dilation * (kernel // 2)
        self.bypass = inputs == outputs and stride == (1, 1)
        self.body = nn.Sequential(
            nn.Conv2d(inputs, inputs, kernel, stride, padding, dilation, groups=inputs, bias=False),
            nn.BatchNorm2d(inputs),
            nn.Conv2d(inputs, outputs, 1, bias=False),
            nn.BatchNorm2d(outputs),
            nn.ReLU(inplace=True),
        )

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """N x inputs x H x W to N x outputs x H/stride x W/stride."""
        y = self.body(x)
        return x + y if self.bypass else y


def _first(inputs: int, outputs: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, 3, 2, 1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU(inplace=True)
    )


class Recogniser(nn.Module):
    """Strip N x 3 x 32 x W to N x 38 x 1 x W/4: per column the scores of the 37 characters and of blank."""

    def __init__(self) -> None:
        super().__init__()
        self.image = nn.Sequential(
            _first(3, 16),
            Separable(16, 32),
            Separable(32, 32),
            Separable(32, 64, (2, 2)),
            Separable(64, 64),
            Separable(64, 64),
            Separable(64, 64),
            Separable(64, 96, (2, 1)),
            Separable(96, 96),
            Separable(96, 96),
            Separable(96, 96),
        )
        self.collapse = nn.Sequential(
            nn.Conv2d(96, 96, (4, 1), groups=96, bias=False),
            nn.BatchNorm2d(96),
            nn.Conv2d(96, 160, 1),
            nn.ReLU(inplace=True),
        )
        self.line = nn.Sequential(Row(160), Row(160), nn.Conv2d(160, CLASSES, 1))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Scores before softmax."""
        return self.line(self.collapse(self.image(x)))


class Row(nn.Module):
    """A separable convolution along the line only."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(channels, channels, (1, 5), padding=(0, 2), groups=channels, bias=False),
            nn.BatchNorm2d(channels),
            nn.Conv2d(channels, channels, 1, bias=False),
            nn.BatchNorm2d(channels),
            nn.ReLU(inplace=True),
        )

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Same shape."""
        return x + self.body(x)


class Locator(nn.Module):
    """Grey page N x 1 x H x W (multiples of 16) to N x LOCATOR_CHANNELS x H/4 x W/4, with context of a quarter page."""

    def __init__(self) -> None:
        super().__init__()
        self.quarter = nn.Sequential(
            nn.Conv2d(1, 24, 6, 4, 1, bias=False), nn.BatchNorm2d(24), nn.ReLU(inplace=True), Separable(24, 24)
        )
        self.eighth = nn.Sequential(Separable(24, 48, (2, 2)), Separable(48, 48), Separable(48, 48))
        self.sixteenth = nn.Sequential(
            Separable(48, 96, (2, 2)), *(Separable(96, 96) for _ in range(5)), nn.Conv2d(96, 48, 1)
        )
        self.enlarge = nn.Upsample(scale_factor=2, mode="nearest")
        self.back = nn.Sequential(Separable(48, 48), nn.Conv2d(48, 24, 1))
        self.head = nn.Sequential(Separable(24, 40), Separable(40, 40), nn.Conv2d(40, LOCATOR_CHANNELS, 1))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Maps of the line's place, direction, height and pitch."""
        quarter = self.quarter(x)
        eighth = self.eighth(quarter)
        eighth = self.back(eighth + self.enlarge(self.sixteenth(eighth)))
        return self.head(quarter + self.enlarge(eighth))
