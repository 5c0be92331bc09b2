"""Trained networks as ONNX for cv2.dnn, with batch normalisation folded and the shapes of inputs and outputs given."""

import io
from pathlib import Path

import onnx
import torch
from torch import nn


def export(network: nn.Module, example: torch.Tensor, path: Path) -> None:
    """Write `network` for inputs of the shape of `example`; cv2.dnn takes other widths and heights of the same file."""
    buffer = io.BytesIO()
    torch.onnx.export(
        network.eval(),
        (example,),
        buffer,
        input_names=["image"],
        output_names=["scores"],
        opset_version=13,
        dynamo=False,
    )
    model = onnx.shape_inference.infer_shapes(onnx.load_from_string(buffer.getvalue()))
    onnx.checker.check_model(model)
    path.write_bytes(model.SerializeToString())
