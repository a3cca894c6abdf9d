"""Writes the trained weights as two int8 ONNX files, with the vocabulary, where Parley reads them.

    python export.py --weights build/cue-first.pt --out ../../models/attribution

`encoder.onnx`   pieces, case, mask [B,T] int32 → cue [B,T,3], token [B,T,W], about [B,T,W]
`arguments.onnx` token [C,L,W], about [C,W], distance, mask [C,L] int32 → source [C,L,3], content [C,L,3]
"""
import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from data import MARGIN, WINDOW, encoder_folder
from model import REACH, WIDTH, CueFirst


class Reading(torch.nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, pieces, case, mask):
        return self.model.read(pieces, case, mask)


class Linking(torch.nn.Module):
    """The argument transformer written out, so that the graph holds plain matrix products."""

    def __init__(self, model):
        super().__init__()
        self.m = model

    def attend(self, layer, x, mask):
        a = layer.self_attn
        rows, length, heads = x.shape[0], x.shape[1], a.num_heads
        q, k, v = torch.nn.functional.linear(x, a.in_proj_weight, a.in_proj_bias).chunk(3, -1)
        split = lambda t: t.reshape(rows, length, heads, WIDTH // heads).transpose(1, 2)
        weight = split(q) @ split(k).transpose(-1, -2) / (WIDTH // heads) ** 0.5
        weight = torch.softmax(weight + (1.0 - mask[:, None, None, :].float()) * -1e4, -1)
        return a.out_proj((weight @ split(v)).transpose(1, 2).reshape(rows, length, WIDTH))

    def forward(self, token, about, distance, mask):
        x = self.m.norm(token + about.unsqueeze(1) + self.m.distance(distance))
        for layer in self.m.argument.layers:
            x = layer.norm1(x + self.attend(layer, x, mask))
            x = layer.norm2(x + layer.linear2(torch.nn.functional.gelu(layer.linear1(x))))
        return self.m.source(x), self.m.content(x)


def write(module, inputs, names, axes, path):
    with tempfile.TemporaryDirectory() as folder:
        whole = str(Path(folder) / 'whole.onnx')
        torch.onnx.export(module, inputs, whole, input_names=names[0], output_names=names[1], opset_version=17,
                          dynamic_axes={n: axes for n in names[0] + names[1]}, dynamo=False)
        quantize_dynamic(whole, str(path), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--weights', required=True)
    p.add_argument('--out', required=True)
    a = p.parse_args()
    model = CueFirst()
    model.encoder.bert.set_attn_implementation('eager')
    model.load_state_dict(torch.load(a.weights, map_location='cpu'))
    model.eval()
    out = Path(a.out)
    out.mkdir(parents=True, exist_ok=True)
    rows, length = 2, 24
    numbers = lambda high: torch.randint(1, high, (rows, length), dtype=torch.int32)
    ones = torch.ones(rows, length, dtype=torch.int32)
    with torch.no_grad():
        write(Reading(model), (numbers(1000), numbers(3), ones), (['pieces', 'case', 'mask'], ['cue', 'token', 'about']),
              {0: 'rows', 1: 'length'}, out / 'encoder.onnx')
        write(Linking(model), (torch.randn(rows, length, WIDTH), torch.randn(rows, WIDTH), numbers(60), ones),
              (['token', 'about', 'distance', 'mask'], ['source', 'content']), {0: 'rows', 1: 'length'},
              out / 'arguments.onnx')
    shutil.copy(Path(encoder_folder()) / 'vocab.txt', out / 'vocab.txt')
    version = hashlib.sha256(b''.join((out / f).read_bytes() for f in ('encoder.onnx', 'arguments.onnx', 'vocab.txt')))
    sizes = {'version': version.hexdigest()[:12], 'window': WINDOW, 'margin': MARGIN, 'reach': REACH, 'width': WIDTH}
    (out / 'model.json').write_text(json.dumps(sizes) + '\n')
    for file in sorted(out.iterdir()):
        print(file.name, round(file.stat().st_size / 2**20, 2), 'MiB')


if __name__ == '__main__':
    main()
