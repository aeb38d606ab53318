"""What each action asks with its press: the form of its page."""

from collections.abc import Mapping
from types import MappingProxyType

from kith.web import forms
from kith.web.fields import Filled

FORMS: Mapping[str, type[Filled]] = MappingProxyType(
    {
        "apart": forms.Nothing,
        "choose": forms.WhoForm,
        "done": forms.DoneForm,
        "drop": forms.Nothing,
        "everyone": forms.Nothing,
        "forget": forms.Nothing,
        "log": forms.Nothing,
        "reopen": forms.Nothing,
        "same": forms.WhoForm,
        "skip": forms.Nothing,
        "snooze": forms.SnoozeForm,
        "stop": forms.Nothing,
        "trust": forms.Nothing,
        "uncard": forms.Nothing,
        "undo": forms.Nothing,
        "unplan": forms.Nothing,
    }
)
"""Sorted by action; what each says is in the words of its language."""
