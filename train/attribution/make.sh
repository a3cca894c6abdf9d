#!/bin/sh
# Makes models/attribution from PolNeAR: sh train/attribution/make.sh [DESIGN]
# Needs Python 3.11 and the shared corpora beside the repository; installs what else it needs into train/.venv.
set -eu
cd "$(dirname "$0")"
[ -d ../.venv ] || python3 -m venv ../.venv
../.venv/bin/pip install --quiet -r requirements.txt
export HF_HUB_OFFLINE=1 OMP_NUM_THREADS=2 PYTHONDONTWRITEBYTECODE=1
../.venv/bin/python train.py --data ../../../shared/corpora/polnear --design "${1:-cue-first}" --out ../build
[ "${1:-cue-first}" = cue-first ] || exit 0
../.venv/bin/python sharpen.py --data ../../../shared/corpora/polnear --weights ../build/cue-first.pt --out ../build
../.venv/bin/python export.py --weights ../build/sharp.pt --out ../../models/attribution
