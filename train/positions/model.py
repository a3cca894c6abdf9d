"""The network that finds positions and conditions, on top of what the encoder of the trained reader has made."""
import torch
from torch import nn

HIDDEN = 384
KEY = 48  # numbers by which a position finds its holder
# Rows of scores for each piece: rows of tags (outside, begin, inside, last) and the stances.
ROWS = {'position': 4, 'stance': 8, 'party': 4, 'if': 4, 'then': 4}
HELPING = ('if', 'then')  # learned beside the others and not exported: the rules find conditions better


class Head(nn.Module):
    """States of some layers of the encoder [B,T,layers * 384] → scores of each piece."""

    def __init__(self, layers, kind='narrow', width=192, depth=2, drop=0.2):
        super().__init__()
        self.kind, self.layers = kind, layers
        self.norm_in = nn.ModuleList(nn.LayerNorm(HIDDEN) for _ in range(layers))
        self.mix = nn.Linear(HIDDEN * layers, width)
        self.drop = nn.Dropout(drop)
        if kind == 'narrow':
            layer = nn.TransformerEncoderLayer(width, width // 48, width * 3, drop, 'gelu', batch_first=True)
            self.body = nn.TransformerEncoder(layer, depth, enable_nested_tensor=False)
            self.near = nn.Conv1d(width, width, 5, padding=2, groups=width)
        elif kind == 'recurrent':
            self.body = nn.LSTM(width, width // 2, depth, batch_first=True, bidirectional=True, dropout=drop if depth > 1 else 0)
        self.norm = nn.LayerNorm(width)
        self.out = nn.Linear(width, sum(ROWS.values()))
        self.asks, self.answers = nn.Linear(width, KEY), nn.Linear(width, KEY)
        self.nobody = nn.Parameter(torch.zeros(KEY))

    def forward(self, x, mask):
        parts = x.split(HIDDEN, -1)
        x = self.mix(self.drop(torch.cat([n(p) for n, p in zip(self.norm_in, parts)], -1)))
        if self.kind == 'narrow':
            x = x + self.near(x.transpose(1, 2)).transpose(1, 2)
            x = self.body(x, src_key_padding_mask=mask == 0)
        elif self.kind == 'recurrent':
            x = x + self.body(x)[0]
        x = self.drop(self.norm(x))
        return self.out(x), self.asks(x), self.answers(x)
