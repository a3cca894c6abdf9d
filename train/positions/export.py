"""Writes the trained tagger as ONNX: int8 weights and products but for the last ones; beside it `model.json`.

    python export.py --weights ../build/positions.pt --out ../../models/positions
"""
import argparse
import hashlib
import json
import sys
from pathlib import Path

import numpy as np
import torch
from onnx import TensorProto

sys.path.append(str(Path(__file__).parent.parent / 'attribution'))
from fuse import Graph  # noqa: E402
from model import HELPING, HIDDEN, KEY, ROWS  # noqa: E402

HEADS, EPSILON = 12, 1e-12


def as_int8(weights):
    """[in, out] → int8 with one scale for each column."""
    scale = np.maximum(np.abs(weights).max(0, keepdims=True), 1e-8) / 127
    return np.round(weights / scale).astype(np.int8), scale.astype(np.float32)


class Weights:
    """Torch's weights under the names that `Graph` asks for; matrices as int8, or float for the last products."""

    def __init__(self, state):
        self.values, self.products = {}, {}
        for name, value in state.items():
            value = value.float().numpy()
            if value.ndim == 2:
                whole, scale = as_int8(np.ascontiguousarray(value.T))
                self.values[f'{name}.int8'], self.values[f'{name}.scale'] = whole, scale
            else:
                self.values[name] = value


def layer(g, x, at):
    rounded = g.rounded(x)
    parts = [g.product(rounded, f'{at}.attention.self.{p}.weight', f'{at}.attention.self.{p}.bias') for p in ('query', 'key', 'value')]
    seen = g.rounded(g.fused('MultiHeadAttention', *parts, num_heads=HEADS))
    seen = g.product(seen, f'{at}.attention.output.dense.weight', f'{at}.attention.output.dense.bias')
    x = g.norm(g.add('Add', seen, x), f'{at}.attention.output.LayerNorm', EPSILON)
    wide = g.product(g.rounded(x), f'{at}.intermediate.dense.weight', f'{at}.intermediate.dense.bias')
    narrow = g.product(g.rounded(g.fused('Gelu', wide)), f'{at}.output.dense.weight', f'{at}.output.dense.bias')
    return g.norm(g.add('Add', narrow, x), f'{at}.output.LayerNorm', EPSILON)


def write(state, layers, path):
    """`state`: the layers as `layers.K.…`, the head as `head.…`."""
    state = dict(state)
    # The answers of all rows, what is asked (already divided by the root of its width), and what nobody answers to it.
    root = KEY ** 0.5
    out_w, out_b = state.pop('head.out.weight'), state.pop('head.out.bias')
    asks_w, asks_b = state.pop('head.asks.weight') / root, state.pop('head.asks.bias') / root
    nobody = state.pop('head.nobody')
    at = 0
    ends = {}
    for name, wide in ROWS.items():
        if name not in HELPING:
            ends[name] = (out_w[at:at + wide], out_b[at:at + wide])
        at += wide
    ends['asks'] = (asks_w, asks_b)
    ends['answers'] = (state.pop('head.answers.weight'), state.pop('head.answers.bias'))
    ends['nobody'] = ((nobody @ asks_w)[None], (nobody @ asks_b)[None])
    for name, (w, b) in ends.items():
        state[f'{name}.weight'], state[f'{name}.bias'] = w, b
    g = Graph(Weights(state))
    x = 'states'
    for k in range(layers):
        x = layer(g, x, f'layers.{k}')
    x = g.norm(x, 'head.norm_in.0', 1e-5)
    x = g.float(x, 'head.mix.weight', 'head.mix.bias', None)
    x = g.norm(x, 'head.norm', 1e-5)
    for name in ends:
        g.float(x, f'{name}.weight', f'{name}.bias', name)
    shape = ['rows', 'length']
    g.write(path, [('states', TensorProto.FLOAT, [*shape, HIDDEN])],
            [(name, TensorProto.FLOAT, [*shape, len(w)]) for name, (w, _) in ends.items()])


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--weights', required=True)
    p.add_argument('--out', required=True)
    a = p.parse_args()
    saved = torch.load(a.weights, map_location='cpu')
    out = Path(a.out)
    out.mkdir(parents=True, exist_ok=True)
    path = out / 'positions.onnx'
    write(saved['state'], saved['layers'], path)
    card = dict(keys=KEY, **json.loads((Path(__file__).parent / 'choices.json').read_text()))
    version = hashlib.sha256(path.read_bytes() + json.dumps(card).encode()).hexdigest()[:12]
    (out / 'model.json').write_text(json.dumps({'version': version, **card}) + '\n')
    print(path.name, round(path.stat().st_size / 2**20, 2), 'MiB', version)


if __name__ == '__main__':
    main()
