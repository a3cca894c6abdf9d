"""Writes the two networks again with the operators that the runtime is fastest at. The weights stay bit for bit.

    python fuse.py --from FOLDER --out ../../models/attribution     (export.py does it by itself)

`encoder.onnx`   pieces, case [B,T] int32 → cue [B,T,3], token [B,T,W], about [B,T,W], states [B,T,384] after four layers
`arguments.onnx` token [C,L,W], about [C,W], distance [C,L] int32 → source [C,L,4], content [C,L,4]

Three things are other than in the files that export.py starts from. Attention is one operator (flash attention), without a
mask: the reader looks at one window, and at one cue, at a time. No sum is joined to the norm after it: the joined operator
takes six times as long. And what int8 was too coarse for takes 16 bits, in two int8 products.
"""
import argparse
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

MICROSOFT = 'com.microsoft'
BERT, EPSILON = 'model.encoder.bert', 1e-12
LAYERS, HEADS, HIDDEN = 6, 12, 384
STATES = 4  # after so many layers the tagger of positions (train/positions) looks on
LINK_LAYERS, LINK_HEADS = 2, 4


class Weights:
    """The weights of a file, and by which product of it they are used."""

    def __init__(self, path):
        graph = onnx.load(str(path)).graph
        self.values = {w.name: numpy_helper.to_array(w) for w in graph.initializer}
        self.products = {}
        for node in graph.node:
            if node.op_type == 'MatMulInteger':
                self.products[node.output[0].removesuffix('_output_0_output_quantized')] = node.input[1].removesuffix('_quantized')
            if node.op_type == 'MatMul' and (node.input[1] in self.values or node.input[1].endswith('.float')):
                self.products[node.output[0].removesuffix('_output_0')] = node.input[1].removesuffix('.float')


class Graph:
    """A graph in the making: each method adds to it, and gives the name of what comes out."""

    def __init__(self, weights):
        self.weights, self.nodes, self.used = weights, [], {}

    def add(self, op, *inputs, domain='', name=None, outputs=1, **attributes):
        names = [name] if name else [f'{op}.{len(self.nodes)}.{k}' for k in range(outputs)]
        node = helper.make_node(op, inputs, names, domain=domain)
        node.attribute.extend(helper.make_attribute(key, value) for key, value in attributes.items())
        self.nodes.append(node)
        return names[0] if outputs == 1 else names

    def fused(self, op, *inputs, **attributes):
        return self.add(op, *inputs, domain=MICROSOFT, **attributes)

    def constant(self, name, value):
        self.used.setdefault(name, numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def weight(self, name):
        return self.constant(name, self.weights.values[name])

    def whole(self, name, pick=lambda table: table):
        """A table that is stored as int8, or what `pick` takes of it, as floats."""
        return self.add('Mul', self.add('Cast', pick(self.weight(f'{name}.int8')), to=TensorProto.FLOAT), pick(self.weight(f'{name}.scale')))

    def norm(self, x, name, epsilon, out=None):
        return self.add('LayerNormalization', x, self.weight(f'{name}.weight'), self.weight(f'{name}.bias'), name=out, axis=-1, epsilon=epsilon)

    def rounded(self, x):
        return self.add('DynamicQuantizeLinear', x, outputs=3)

    def product(self, rounded, name, bias=None):
        """An int8 product of what is rounded already, with its bias."""
        q, scale, zero = rounded
        weight, by, none = (self.int8(name, part) for part in ('quantized', 'scale', 'zero_point'))
        return self.fused('MatMulIntegerToFloat', q, weight, scale, by, zero, none, *([self.weight(bias)] if bias else []))

    def int8(self, name, part):
        values = self.weights.values
        if f'{name}_{part}' in values:
            return self.weight(f'{name}_{part}')
        kept = values[f'{name}.int8']  # of a product in float, stored as int8
        return self.constant(f'{name}_{part}', {
            'quantized': kept, 'scale': values[f'{name}.scale'].reshape(-1), 'zero_point': np.zeros(kept.shape[1], np.int8)}[part])

    def fine(self, x, name, bias):
        """A product whose left side is rounded, and then what that has lost rounded again: 16 bits."""
        once = self.rounded(x)
        lost = self.add('Sub', x, self.add('DequantizeLinear', *once))
        return self.add('Add', self.product(once, name, bias), self.product(self.rounded(lost), name))

    def float(self, x, name, bias, out):
        weight = self.weight(name) if name in self.weights.values else self.whole(name)
        return self.add('Add', self.weight(bias), self.add('MatMul', x, weight), name=out)

    def write(self, path, inputs, outputs):
        values = lambda of: [helper.make_tensor_value_info(name, *rest) for name, *rest in of]
        graph = helper.make_graph(self.nodes, 'parley', values(inputs), values(outputs), list(self.used.values()))
        sets = [helper.make_opsetid('', 17), helper.make_opsetid(MICROSOFT, 1)]
        onnx.save(helper.make_model(graph, opset_imports=sets, ir_version=8), str(path))


def embedded(g):
    """pieces, case → the sum of the embeddings, in the order in which export.py's file sums them"""
    rows = lambda indices: lambda table: g.add('Gather', table, indices)
    x = g.add('Add', g.whole(f'{BERT}.embeddings.word_embeddings.weight', rows('pieces')),
              g.add('Gather', g.weight('model.encoder.case.weight'), 'case'))
    x = g.add('Add', x, g.constant('type', g.weights.values[f'{BERT}.embeddings.token_type_embeddings.weight'][0]))
    zero, one, two = (g.constant(f'number {k}', np.array([k], np.int64)) for k in range(3))
    length = g.add('Slice', g.add('Shape', 'pieces'), one, two)
    x = g.add('Add', x, g.whole(f'{BERT}.embeddings.position_embeddings.weight', lambda table: g.add('Slice', table, zero, length)))
    return g.norm(x, f'{BERT}.embeddings.LayerNorm', EPSILON)


def encoder(weights, path):
    g, by = Graph(weights), weights.products
    x = embedded(g)
    for k in range(LAYERS):
        at, layer = f'/encoder/bert/encoder/layer.{k}', f'{BERT}.encoder.layer.{k}'
        rounded = g.rounded(x)
        parts = [g.product(rounded, by[f'{at}/attention/self/{part}/MatMul'], f'{layer}.attention.self.{part}.bias')
                 for part in ('query', 'key', 'value')]
        seen = g.rounded(g.fused('MultiHeadAttention', *parts, num_heads=HEADS))
        seen = g.product(seen, by[f'{at}/attention/output/dense/MatMul'], f'{layer}.attention.output.dense.bias')
        x = g.norm(g.add('Add', seen, x), f'{layer}.attention.output.LayerNorm', EPSILON)
        wide = g.product(g.rounded(x), by[f'{at}/intermediate/dense/MatMul'], f'{layer}.intermediate.dense.bias')
        narrow = g.fine(g.fused('Gelu', wide), by[f'{at}/output/dense/MatMul'], f'{layer}.output.dense.bias')
        x = g.norm(g.add('Add', narrow, x), f'{layer}.output.LayerNorm', EPSILON, 'states' if k + 1 == STATES else None)
    for out in ('cue', 'token', 'about'):
        g.float(x, by[f'/{out}/MatMul'], f'model.{out}.bias', out)
    width = len(weights.values['model.token.bias'])
    shape = ['rows', 'length']
    g.write(path, [(name, TensorProto.INT32, shape) for name in ('pieces', 'case')],
            [(name, TensorProto.FLOAT, [*shape, wide]) for name, wide in (('cue', 3), ('token', width), ('about', width), ('states', HIDDEN))])


def linker(weights, path):
    g, by = Graph(weights), weights.products
    width = len(weights.values['m.norm.bias'])
    x = g.add('Add', 'token', g.add('Unsqueeze', 'about', g.constant('number 1', np.array([1], np.int64))))
    x = g.add('Add', x, g.whole('m.distance.weight', lambda table: g.add('Gather', table, 'distance')))
    x = g.norm(x, 'm.norm', 1e-5)
    thirds = g.constant('thirds', np.array([width] * 3, np.int64))
    # Within a layer the products stand in this order; the exporter numbers their names.
    rounded = [name for name in by.values() if f'{name}_quantized' in weights.values]
    for k in range(LINK_LAYERS):
        layer = f'm.argument.layers.{k}'
        into, out, first, second = rounded[4 * k:4 * k + 4]
        parts = g.add('Split', g.product(g.rounded(x), into, f'{layer}.self_attn.in_proj_bias'), thirds, outputs=3, axis=-1)
        seen = g.rounded(g.fused('MultiHeadAttention', *parts, num_heads=LINK_HEADS))
        x = g.norm(g.add('Add', x, g.product(seen, out, f'{layer}.self_attn.out_proj.bias')), f'{layer}.norm1', 1e-5)
        wide = g.fused('Gelu', g.product(g.rounded(x), first, f'{layer}.linear1.bias'))
        x = g.norm(g.add('Add', x, g.product(g.rounded(wide), second, f'{layer}.linear2.bias')), f'{layer}.norm2', 1e-5)
    for out in ('source', 'content'):
        g.float(x, by[f'/{out}/MatMul'], f'm.{out}.bias', out)
    shape = ['rows', 'length']
    g.write(path, [('token', TensorProto.FLOAT, [*shape, width]), ('about', TensorProto.FLOAT, ['rows', width]),
                   ('distance', TensorProto.INT32, shape)],
            [(name, TensorProto.FLOAT, [*shape, 4]) for name in ('source', 'content')])


def fuse(source, out):
    encoder(Weights(Path(source) / 'encoder.onnx'), Path(out) / 'encoder.onnx')
    linker(Weights(Path(source) / 'arguments.onnx'), Path(out) / 'arguments.onnx')


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--from', dest='source', required=True)
    p.add_argument('--out', required=True)
    a = p.parse_args()
    fuse(a.source, a.out)


if __name__ == '__main__':
    main()
