"""Writes the trained weights as two ONNX files (int8 weights, and int8 products but for those that suffer from it), with the vocabulary.

    python export.py --weights build/cue-first.pt --out ../../models/attribution

What torch writes goes to `fuse.py`, which writes it again as the runtime runs it fastest.
"""
import argparse
import hashlib
import json
import re
import shutil
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from data import WINDOW, encoder_folder
from fuse import fuse
from model import WIDTH, CueFirst
from sharpen import grown

# Narrower than in training: a third less work, and exact F1 of contents .005 lower.
READ_MARGIN, READ_REACH = 32, 88

# What a stretch costs, in natural logarithms of odds, and what each of its pieces is worth beyond its scores; chosen on
# every other development article. A missed cue loses a whole statement, so cues are taken more readily than scored; the
# judge (judge.py) drops what is hardly ever right.
PRICES = {'source': {'cost': 1, 'worth': 0}, 'cue': {'cost': 1, 'worth': 2.5}, 'content': {'cost': 2, 'worth': 0}}


# The second product of each feed-forward layer sees the widest range of numbers, and suffers most from rounding them; so
# do the last ones, whose sums are the answers: these stay float32, those get 16 bits (fuse.py).
FLOAT = re.compile(r'layer\.\d+/output/dense|^/(cue|token|about|source|content|m/source|m/content|model/cue|model/token|model/about)/')


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


def as_int8(weights, axis):
    """Weights → int8 with one scale for each row or column along `axis`; the rounding is all that is lost."""
    other = tuple(k for k in range(weights.ndim) if k != axis)
    scale = np.maximum(np.abs(weights).max(axis=other, keepdims=True), 1e-8) / 127
    return np.round(weights / scale).astype(np.int8), scale.astype(np.float32)


def shrink(model):
    """Stores the weights of the products that stayed in float32, and of the embeddings, as int8, too.

    Products: the runtime multiplies the scales back in once, when it loads. Embeddings: after the look-up, so that the
    table stays small in memory.
    """
    graph = model.graph
    weights = {w.name: w for w in graph.initializer}
    nodes, small = [], {}

    def stored(name, axis):
        if name not in small:
            whole, scale = as_int8(numpy_helper.to_array(weights[name]), axis)
            small[name] = (f'{name}.int8', f'{name}.scale')
            graph.initializer.extend([numpy_helper.from_array(whole, small[name][0]), numpy_helper.from_array(scale, small[name][1])])
        return small[name]

    for node in graph.node:
        big = [k for k, name in enumerate(node.input) if name in weights and weights[name].data_type == onnx.TensorProto.FLOAT
               and len(weights[name].dims) == 2 and np.prod(weights[name].dims) > 4096]
        if node.op_type == 'Gather' and big == [0]:
            whole, scale = stored(node.input[0], 0)
            row, out, indices = f'{node.output[0]}.row', node.output[0], node.input[1]
            nodes += [helper.make_node('Gather', [whole, indices], [row]), helper.make_node('Gather', [scale, indices], [f'{row}.scale']),
                      helper.make_node('Cast', [row], [f'{row}.float'], to=onnx.TensorProto.FLOAT),
                      helper.make_node('Mul', [f'{row}.float', f'{row}.scale'], [out])]
            continue
        for k in big:
            across = node.op_type == 'Gemm' and any(a.name == 'transB' and a.i for a in node.attribute)
            name = node.input[k]
            whole, scale = stored(name, 0 if across else 1)
            if f'{name}.float' not in small:
                small[f'{name}.float'] = ()
                nodes += [helper.make_node('Cast', [whole], [f'{name}.cast'], to=onnx.TensorProto.FLOAT),
                          helper.make_node('Mul', [f'{name}.cast', scale], [f'{name}.float'])]
            node.input[k] = f'{name}.float'
        nodes.append(node)
    used = {name for node in nodes for name in node.input}
    kept = [w for w in graph.initializer if w.name in used]
    del graph.node[:], graph.initializer[:]
    graph.node.extend(nodes)
    graph.initializer.extend(kept)
    return model


def write(module, inputs, names, axes, path):
    with tempfile.TemporaryDirectory() as folder:
        whole = str(Path(folder) / 'whole.onnx')
        torch.onnx.export(module, inputs, whole, input_names=names[0], output_names=names[1], opset_version=17,
                          dynamic_axes={n: axes for n in names[0] + names[1]}, dynamo=False)
        rounded = str(Path(folder) / 'rounded.onnx')
        products = [n.name for n in onnx.load(whole).graph.node if n.op_type in ('MatMul', 'Gemm')]
        quantize_dynamic(whole, rounded, op_types_to_quantize=['MatMul', 'Gemm'], weight_type=QuantType.QInt8,
                         per_channel=True, nodes_to_exclude=[n for n in products if FLOAT.search(n)])
        model = shrink(onnx.load(rounded))
        onnx.checker.check_model(model)
        onnx.save(model, str(path))


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--weights', required=True)
    p.add_argument('--out', required=True)
    a = p.parse_args()
    model = CueFirst()
    model.encoder.bert.set_attn_implementation('eager')
    model.load_state_dict(grown(torch.load(a.weights, map_location='cpu'), model))
    model.eval()
    out = Path(a.out)
    out.mkdir(parents=True, exist_ok=True)
    rows, length = 2, 24
    numbers = lambda high: torch.randint(1, high, (rows, length), dtype=torch.int32)
    ones = torch.ones(rows, length, dtype=torch.int32)
    with torch.no_grad(), tempfile.TemporaryDirectory() as folder:
        whole = Path(folder)
        write(Reading(model), (numbers(1000), numbers(3), ones), (['pieces', 'case', 'mask'], ['cue', 'token', 'about']),
              {0: 'rows', 1: 'length'}, whole / 'encoder.onnx')
        write(Linking(model), (torch.randn(rows, length, WIDTH), torch.randn(rows, WIDTH), numbers(60), ones),
              (['token', 'about', 'distance', 'mask'], ['source', 'content']), {0: 'rows', 1: 'length'},
              whole / 'arguments.onnx')
        fuse(whole, out)
    shutil.copy(Path(encoder_folder()) / 'vocab.txt', out / 'vocab.txt')
    sizes = {'window': WINDOW, 'margin': READ_MARGIN, 'reach': READ_REACH, 'width': WIDTH, 'prices': PRICES}
    files = [(out / f).read_bytes() for f in ('encoder.onnx', 'arguments.onnx', 'vocab.txt')]
    version = hashlib.sha256(b''.join([*files, json.dumps(sizes).encode()])).hexdigest()[:12]
    (out / 'model.json').write_text(json.dumps({'version': version, **sizes}) + '\n')
    for file in sorted(out.iterdir()):
        print(file.name, round(file.stat().st_size / 2**20, 2), 'MiB')


if __name__ == '__main__':
    main()
