"""What each action says before and after: a row an action."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kith.domain.followup import End
from kith.domain.submission import Fate
from kith.web import forms
from kith.web.fields import Filled


@dataclass(frozen=True, slots=True)
class Action:
    """The words of one action. `{name}` is the contact's; `form` reads what its page asks."""

    title: str
    says: str
    button: str
    did: str
    did_says: str
    form: type[Filled] = forms.Nothing
    somebody_new: bool = False


ACTIONS: Mapping[str, Action] = MappingProxyType(
    {
        "apart": Action(
            title="Take {name} apart again?",
            says="They become two people again, as they were before you put them together.",
            button="They are two people",
            did="Two people again",
            did_says="{name} is somebody of their own again.",
        ),
        "choose": Action(
            title="Who do you mean by {name}?",
            says="This could be somebody you know. Kith logs it when it knows who it is.",
            button="Log it",
            did="Logged",
            did_says="Thank you; now Kith knows who it was.",
            form=forms.WhoForm,
            somebody_new=True,
        ),
        "done": Action(
            title="Done: {name}",
            says="Kith ticks this off and reminds you again when it is time.",
            button="Done",
            did="Done",
            did_says="Well done. {name} is off your list for now.",
            form=forms.DoneForm,
        ),
        "drop": Action(
            title="Not log this?",
            says="Kith forgets what it kept here. Nothing is logged, and this cannot be undone.",
            button="Drop it",
            did="Dropped",
            did_says="Nothing was logged, and what waited here is gone for good.",
        ),
        "everyone": Action(
            title="Log it with all of them?",
            says="Everybody on this mail becomes one of your people, and Kith follows up on them.",
            button="Log it with all",
            did="Logged",
            did_says="It is logged with everybody on it.",
        ),
        "forget": Action(
            title="Take this conversation back?",
            says="Kith forgets the conversation, and the follow-ups that came of it.",
            button="Take it back",
            did="Taken back",
            did_says="The conversation is gone from {name}'s history.",
        ),
        "log": Action(
            title="Was this you?",
            says="Kith could not be sure that it came from you. If it did, it is logged now.",
            button="It was me: log it",
            did="Logged",
            did_says="Thank you; it is in your history now.",
        ),
        "reopen": Action(
            title="Take this answer back?",
            says="Kith forgets what it logged by it, and asks you again who was meant.",
            button="Take it back",
            did="Taken back",
            did_says="It waits for your word again.",
        ),
        "same": Action(
            title="Is {name} somebody you already know?",
            says="Choose who it is, and Kith puts both together.",
            button="That is who it is",
            did="Put together",
            did_says="Both are one person now: {name}.",
            form=forms.WhoForm,
        ),
        "skip": Action(
            title="Skip {name} this once",
            says="Kith leaves this one out, and comes back when it is time again.",
            button="Skip",
            did="Skipped",
            did_says="Kith leaves {name} out this once.",
        ),
        "snooze": Action(
            title="Later: {name}",
            says="Kith reminds you again on the day you choose.",
            button="Snooze",
            did="Snoozed",
            did_says="Kith reminds you of {name} {until}.",
            form=forms.SnoozeForm,
        ),
        "stop": Action(
            title="No more follow-ups about {name}?",
            says=(
                "Kith no longer reminds you of {name}, until you ask it to. Your conversations "
                "are kept."
            ),
            button="Stop",
            did="Stopped",
            did_says="Kith no longer reminds you of {name}.",
        ),
        "uncard": Action(
            title="Take the card back?",
            says="Kith forgets what the card told, and who is known by it alone.",
            button="Take it back",
            did="Taken back",
            did_says="What the card told is forgotten.",
        ),
        "unplan": Action(
            title="Not ask about this meeting?",
            says="Kith forgets the meeting, and does not ask how it was.",
            button="Forget it",
            did="Forgotten",
            did_says="Kith does not ask about it.",
        ),
        "trust": Action(
            title="Trust this address?",
            says=(
                "Kith logs this mail, and from now on takes mail from this address as yours, if "
                "it can be proven that it comes from there."
            ),
            button="Log it and trust the address",
            did="Logged, and trusted",
            did_says="Mail from this address counts as yours from now on.",
        ),
        "undo": Action(
            title="Undo this?",
            says="Everything about {name} becomes as it was before.",
            button="Undo",
            did="Undone",
            did_says="Everything about {name} is as it was before.",
        ),
    }
)
"""Sorted by action."""

SETTLED: Mapping[str, str] = MappingProxyType(
    {
        End.ANSWERED: "A later conversation has answered it.",
        End.DONE: "You have already done it.",
        End.SKIPPED: "You have already skipped it.",
        End.STOPPED: "You have already stopped it.",
        Fate.DROPPED: "You have already dropped it.",
        Fate.FILED: "It is logged already.",
        Fate.UNDONE: "It was logged, and taken back.",
        "apart": "They are two people, or one of them is somebody else's part since.",
        "changed since": "You have decided about it since; the newest mail has the links for it.",
        "gone": "It is no longer there.",
        "passed": "That day has passed; it comes again next year, and so will I.",
        "put together": "They are one person already.",
        "taken back": "The conversation it came from was taken back.",
    }
)
"""How it comes that there is nothing left to do."""
