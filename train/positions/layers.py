"""Layers of the shipped encoder as torch modules, to be learned on."""
import numpy as np
import onnx
import torch
from onnx import numpy_helper
from transformers import BertConfig
from transformers.models.bert.modeling_bert import BertLayer

from features import ENCODER

NAMES = ('attention.self.query', 'attention.self.key', 'attention.self.value', 'attention.output.dense', 'intermediate.dense',
         'output.dense')
_graph = None


def shipped(k, inner):
    """Layer `k` (from 0) of `encoder.onnx` (its weights are int8 there), with the `inner` heaviest of its 1,536 inner units."""
    global _graph
    if _graph is None:
        _graph = onnx.load(str(ENCODER)).graph
    values = {w.name: numpy_helper.to_array(w) for w in _graph.initializer}
    at = f'model.encoder.bert.encoder.layer.{k}.'
    state = {name[len(at):]: value for name, value in values.items() if name.startswith(at)}
    for node in _graph.node:
        if node.op_type != 'MatMulIntegerToFloat' or len(node.input) < 7 or not node.input[6].startswith(at):
            continue
        part = node.input[6][len(at):].removesuffix('.bias')
        weight, by, none = values[node.input[1]], values[node.input[3]], values[node.input[5]]
        state[f'{part}.weight'] = ((weight.astype('float32') - none) * by).T.copy()
    assert all(f'{name}.weight' in state for name in NAMES), sorted(state)
    weight = np.linalg.norm(state['intermediate.dense.weight'], axis=1) * np.linalg.norm(state['output.dense.weight'], axis=0)
    kept = np.sort(np.argsort(-weight, kind='stable')[:inner])
    state['intermediate.dense.weight'] = state['intermediate.dense.weight'][kept]
    state['intermediate.dense.bias'] = state['intermediate.dense.bias'][kept]
    state['output.dense.weight'] = np.ascontiguousarray(state['output.dense.weight'][:, kept])
    config = BertConfig(hidden_size=384, num_hidden_layers=6, num_attention_heads=12, intermediate_size=inner,
                        attention_probs_dropout_prob=0.0)
    config._attn_implementation = 'sdpa'
    layer = BertLayer(config)
    layer.load_state_dict({name: torch.tensor(value) for name, value in state.items()})
    return layer
