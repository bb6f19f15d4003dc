#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The catalogues hold every string of the sources, translated: nothing new for lupdate, nothing unfinished.

    wording_catalogues.py TRANSLATIONS_FOLDER
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree


def unfinished(catalogue):
    for context in ElementTree.parse(catalogue).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            texts = [form.text for form in translation.findall("numerusform")] or [translation.text]
            if translation.get("type") == "unfinished" or not all(texts):
                yield f'{catalogue.name}: {context.findtext("name")}: not translated: {message.findtext("source")}'


def places(text):
    """The %1, %2 ... and %n of a text: a translation must use the same ones."""
    return set(re.findall(r"%(?:\d+|n)", text or ""))


def wrong_places(catalogue):
    for message in ElementTree.parse(catalogue).getroot().iter("message"):
        source = places(message.findtext("source"))
        translation = message.find("translation")
        for text in [form.text for form in translation.findall("numerusform")] or [translation.text]:
            if text and places(text) != source:
                yield f'{catalogue.name}: other places than in the source: {text}'


def strings(catalogue):
    """Every string with its context; where a catalogue has it does not matter."""
    root = ElementTree.parse(catalogue).getroot()
    return {(context.findtext("name"), message.findtext("source"), message.findtext("comment"))
            for context in root.findall("context") for message in context.findall("message")}


def differences(folder):
    with tempfile.TemporaryDirectory() as fresh:
        catalogues = sorted(folder.glob("*.ts"))
        for catalogue in catalogues:
            shutil.copy(catalogue, fresh)
        subprocess.run([folder / "update", fresh], check=True, capture_output=True)
        for catalogue in catalogues:
            old, new = strings(catalogue), strings(pathlib.Path(fresh) / catalogue.name)
            for context, source, _ in sorted(new - old, key=str):
                yield f"{catalogue.name}: {context}: missing: {source}"
            for context, source, _ in sorted(old - new, key=str):
                yield f"{catalogue.name}: {context}: no longer in the sources: {source}"


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    breaches = list(differences(folder))
    for catalogue in sorted(folder.glob("*.ts")):
        breaches += [*unfinished(catalogue), *wrong_places(catalogue)]
    print("\n".join(breaches))
    if breaches:
        print("Run translations/update, then translate what is unfinished.")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
