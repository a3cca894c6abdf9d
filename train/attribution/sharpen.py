"""Teaches the trained model to place whole stretches: trains on, with sources and contents scored as one cut of their row.

    python sharpen.py --data ../../../shared/corpora/polnear --weights build/cue-first.pt --out build

Writes OUT/sharp.pt. Training tag by tag (`train.py`) never asks where a stretch as a whole
should begin and end; here the loss is the probability of the whole right cut among all cuts of the row (a conditional
random field over two states, with scores for a stretch's first and last piece), which is how Parley then reads it.
Fixed seeds.
"""
import argparse
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F

from data import examples
from model import CueFirst
from train import BATCH, answers_cue_first, link, padded, padded_tags, predict, score

MASK = 103  # the piece that hides another
HIDDEN = 0.06  # share of the pieces that are hidden in training, so that no name is learned by heart
KEPT = 0.998  # of the running mean, at every step

# How far to go, at the end, from where the last round began towards its running mean. Nearly half of that mean is still
# the beginning (1.86 takes it out), and the learning itself ends beyond any mean of its way. Of 1, 1.86 and 2.7 the last
# had the most exact contents on every other development article.
FURTHER = 2.7


def grown(weights, model):
    """Weights made before a stretch's last piece had a score of its own: that score begins at nothing."""
    own = model.state_dict()
    return {k: torch.cat([v, v.new_zeros(own[k].shape[0] - v.shape[0], *v.shape[1:])]) if v.shape != own[k].shape else v
            for k, v in weights.items()}


def cut_loss(scores, want, mask):
    """Mean over rows of -log p(the right cut). scores [C,L,4], want [C,L] 0 outside / 1 begin / 2 inside, mask [C,L]."""
    scores = scores.float()
    begin, inside = scores[..., 1] - scores[..., 0], scores[..., 2] - scores[..., 0]
    last = scores[..., 3]
    keep = mask.bool()
    begin, inside = begin.masked_fill(~keep, -1e4), inside.masked_fill(~keep, -1e4)
    within = want > 0
    before = F.pad(within[:, :-1], (1, 0))
    after = F.pad(within[:, 1:], (0, 1))
    zero = torch.zeros_like(begin)
    right = (torch.where(within, torch.where(before, inside, begin), zero).sum(1)
             + torch.where(within & ~after, last, zero).sum(1))
    a, b = torch.zeros(len(scores)), torch.full((len(scores),), -1e4)
    for k in range(scores.shape[1]):
        came = torch.logaddexp(a, b + last[:, k - 1]) if k else a
        a, b = came, torch.logaddexp(b + inside[:, k], a + begin[:, k])
    return (torch.logaddexp(a, b + last[:, -1]) - right).mean()


def loss_of(model, part, hide):
    ids, case, mask = padded(part)
    words = (ids > 103) if hide else torch.zeros_like(ids, dtype=torch.bool)
    ids = torch.where(words & (torch.rand(ids.shape) < HIDDEN), torch.full_like(ids, MASK), ids)
    with torch.autocast('cpu', torch.bfloat16):
        cue, token, about = model.read(ids, case, mask)
    loss = 2 * F.cross_entropy(cue.float().transpose(1, 2), padded_tags(part, 'cue', ids.shape[1]), ignore_index=-100)
    gold = [(w, c) for w, e in enumerate(part) for c in e['cues']]
    if not gold:
        return loss
    with torch.autocast('cpu', torch.bfloat16):
        source, content, at, m = link(model, part, token, about, [(w, c[0][0], c[0][-1]) for w, c in gold])
    for scores, k, weight in ((source, 1, 0.03), (content, 2, 0.03)):
        want = torch.zeros((len(gold), ids.shape[1]), dtype=torch.long)
        for i, (_, c) in enumerate(gold):
            want[i, 1:len(c[k]) + 1] = torch.tensor(c[k])
        loss = loss + weight * cut_loss(scores, torch.where(m == 1, want.gather(1, at), torch.zeros_like(at)), m)
    return loss


class Round:
    """One pass over the training part: the learning rates' share at its beginning and end, and what is left as it is."""

    def __init__(self, first, last, frozen):
        self.first, self.last, self.frozen = first, last, frozen

    def pace(self, step, steps, warm=60):
        share = self.first + (self.last - self.first) * step / steps
        return max(0.01, min((step + 1) / warm, share))


# Each begins with the mean weights of the one before. In the second, where little changes any more, the embeddings and
# the two lowest layers stay as they are: a quarter less work.
ROUNDS = (Round(1.05, 0.7, 0), Round(0.65, 0.0, 2))


def learning(model, frozen):
    """The optimiser; the encoder learns slower than what is built on it, its lowest layers not at all."""
    bert = model.encoder.bert
    for part in [bert.embeddings, model.encoder.case, *bert.encoder.layer[:frozen]] if frozen else []:
        for q in part.parameters():
            q.requires_grad_(False)
    pre = [q for q in bert.parameters() if q.requires_grad]
    own = [q for q in model.parameters() if q.requires_grad and not any(q is r for r in pre)]
    return torch.optim.AdamW([{'params': pre, 'lr': 6e-5}, {'params': own, 'lr': 3e-4}], weight_decay=0.01)


def train_round(model, mean, train, plan):
    adam = learning(model, plan.frozen)
    order = list(range(len(train)))
    random.shuffle(order)
    pools = [sorted(order[i:i + BATCH * 20], key=lambda i: len(train[i]['ids'])) for i in range(0, len(order), BATCH * 20)]
    batches = [pool[i:i + BATCH] for pool in pools for i in range(0, len(pool), BATCH)]
    random.shuffle(batches)
    pace = torch.optim.lr_scheduler.LambdaLR(adam, lambda s: plan.pace(s, len(batches)))
    moving = [(m, q) for m, q in zip(mean.parameters(), model.parameters()) if q.requires_grad]
    averaged, learned = [m for m, _ in moving], [q for _, q in moving]
    begun = time.time()
    model.train()
    for done, b in enumerate(batches, 1):
        loss = loss_of(model, [train[i] for i in b], True)
        adam.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(learned, 1.0)
        adam.step()
        pace.step()
        with torch.no_grad():
            torch._foreach_lerp_(averaged, learned, 1 - KEPT)
        if done % 25 == 0:
            print(done, len(batches), round(loss.item(), 4), round(time.time() - begun), 's', flush=True)


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--data', required=True)
    p.add_argument('--weights', required=True)
    p.add_argument('--out', default='build')
    p.add_argument('--first', type=int, default=1, help='the round to begin with, WEIGHTS being those of the one before')
    p.add_argument('--seed', type=int, default=11)
    p.add_argument('--threads', type=int, default=2)
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    train, dev = examples(a.data, 'train'), examples(a.data, 'dev')
    Path(a.out).mkdir(parents=True, exist_ok=True)
    weights = torch.load(a.weights, map_location='cpu')
    for at, plan in list(enumerate(ROUNDS, 1))[a.first - 1:]:
        random.seed(a.seed + at - 1)
        torch.manual_seed(a.seed + at - 1)
        model, mean = CueFirst(), CueFirst()
        model.load_state_dict(grown(weights, model))
        mean.load_state_dict(model.state_dict())
        begun = {k: v.clone() for k, v in mean.state_dict().items()}
        train_round(model, mean, train, plan)
        weights = mean.state_dict()
        if plan is ROUNDS[-1]:
            mean.load_state_dict({k: begun[k] + FURTHER * (v - begun[k]) if v.is_floating_point() else v for k, v in weights.items()})
            weights = mean.state_dict()
        torch.save(weights, Path(a.out) / ('sharp.pt' if plan is ROUNDS[-1] else f'sharp-{at}.pt'))
        print('round', at, score(a.data, predict(mean, dev, answers_cue_first)), flush=True)


if __name__ == '__main__':
    main()
