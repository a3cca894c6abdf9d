"""The two designs that were compared; docs/decisions/trained-reader.md has the figures of both."""
import torch
from torch import nn
from transformers import BertModel

from data import encoder_folder

WIDTH = 192
REACH = 112  # word pieces on either side of a cue in which its source and content are looked for


def bucket(distance):
    """Exact to 15 either way, then four steps for each doubling: 0..64."""
    away = distance.abs()
    far = 16 + (torch.log2(away.clamp(min=16).float() / 16) * 4).long().clamp(max=16)
    return (torch.where(away < 16, away, far) * torch.sign(distance) + 32).long()


class Encoder(nn.Module):
    """all-MiniLM-L6-v2 with the letter case of each piece added to its embedding."""

    def __init__(self):
        super().__init__()
        self.bert = BertModel.from_pretrained(
            encoder_folder(), add_pooling_layer=False, attention_probs_dropout_prob=0.0, attn_implementation='sdpa')
        self.case = nn.Embedding(3, self.bert.config.hidden_size)
        nn.init.zeros_(self.case.weight)

    def forward(self, ids, case, mask):
        x = self.bert.embeddings.word_embeddings(ids) + self.case(case)
        return self.bert(inputs_embeds=x, attention_mask=mask).last_hidden_state


class CueFirst(nn.Module):
    """Tags the cues; then, for each cue, tags its own source and content with a small second transformer."""

    def __init__(self):
        super().__init__()
        self.encoder = Encoder()
        hidden = self.encoder.bert.config.hidden_size
        self.drop = nn.Dropout(0.1)
        self.cue = nn.Linear(hidden, 3)
        self.token = nn.Linear(hidden, WIDTH)
        self.about = nn.Linear(hidden, WIDTH)
        self.distance = nn.Embedding(66, WIDTH)
        self.norm = nn.LayerNorm(WIDTH)
        layer = nn.TransformerEncoderLayer(WIDTH, 4, 512, 0.1, 'gelu', batch_first=True)
        layer.self_attn.dropout = 0.0  # as in the encoder: attention without dropout runs fused
        self.argument = nn.TransformerEncoder(layer, 2, enable_nested_tensor=False)
        self.source = nn.Linear(WIDTH, 4)
        self.content = nn.Linear(WIDTH, 4)

    def read(self, ids, case, mask):
        """[B,T] → cue tags [B,T,3], tokens [B,T,WIDTH], what each piece says as a cue [B,T,WIDTH]."""
        h = self.drop(self.encoder(ids, case, mask))
        return self.cue(h), self.token(h), self.about(h)

    def link(self, token, about, distance, mask):
        """[C,L,WIDTH], [C,WIDTH], [C,L], [C,L] → source and content, each [C,L,4]: outside, begin, inside, last."""
        x = self.norm(token + about.unsqueeze(1) + self.distance(distance))
        x = self.argument(x, src_key_padding_mask=mask == 0)
        return self.source(x), self.content(x)


class Joint(nn.Module):
    """Tags sources, cues and contents in one pass; a rule joins each cue to the spans nearest to it."""

    def __init__(self):
        super().__init__()
        self.encoder = Encoder()
        hidden = self.encoder.bert.config.hidden_size
        self.drop = nn.Dropout(0.1)
        self.cue, self.source, self.content = (nn.Linear(hidden, 3) for _ in range(3))

    def read(self, ids, case, mask):
        h = self.drop(self.encoder(ids, case, mask))
        return self.cue(h), self.source(h), self.content(h)
