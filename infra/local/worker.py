"""The event loop: one message, one tick, one step of the clock after the other."""

import importlib
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from infra.local import envelopes
from infra.local.clock import Clock
from infra.local.queue import CAPTURE, DELIVERIES, NUDGES, Message, Queues

Handler = Callable[[dict[str, Any], Any], Any]

HANDLERS = {
    CAPTURE: "capture_email",
    DELIVERIES: "record_delivery",
    NUDGES: "send_nudges",
    "pages": "serve_web",
    "schedule": "plan_nudges",
}
"""Which function each queue, the schedule and the web door start."""

TICK_SECONDS = 300
"""The schedule of infra/template.yaml."""

PAUSE_SECONDS = 1.0
"""How long the loop rests when not even its queue can be read."""

LOOK_SECONDS = 0.02
"""How often it is looked whether all is done."""

SMALLEST_STEP = timedelta(hours=1)
"""How far the clock is moved at once past something due that does not go away."""


def functions() -> Mapping[str, Handler]:
    """Load the handlers that AWS runs."""
    return {
        name: importlib.import_module(f"functions.{function}").handler
        for name, function in HANDLERS.items()
    }


class Worker:
    """Handles what is queued, ticks, and takes the clock where it is asked to go.

    `wakes` tells the instants up to another one at which owners are due, oldest first; `sweep`
    forgets what need not be kept any longer. `invoking` is held while any handler runs: there is
    one invocation at a time. `complain` is told the name of what failed and how.
    """

    def __init__(
        self,
        *,
        queues: Queues,
        clock: Clock,
        wakes: Callable[[datetime], Sequence[datetime]],
        handlers: Mapping[str, Handler],
        sweep: Callable[[datetime], object],
        invoking: threading.Lock,
        complain: Callable[[str, BaseException], None],
    ) -> None:
        self._queues = queues
        self._clock = clock
        self._wakes = wakes
        self._handlers = handlers
        self._sweep = sweep
        self._invoking = invoking
        self._complain = complain
        self._stopping = threading.Event()
        self._next_tick = time.monotonic()
        self._target: datetime | None = None
        self._seen: datetime | None = None
        self._swept_on: date | None = None
        self._arrived = threading.Event()

    def run(self) -> None:
        """Work until told to stop. What was unfinished when the process ended comes first."""
        self._queues.recover()
        while not self._stopping.is_set():
            self._queues.arrived.clear()
            try:
                if not self.step():
                    self._queues.arrived.wait(self._idle_seconds())
            except Exception as error:  # noqa: BLE001 - a full disk, say: it may pass
                self._complain("worker", error)
                self._stopping.wait(PAUSE_SECONDS)

    def stop(self) -> None:
        """End after what is under way."""
        self._stopping.set()
        self._arrived.set()
        self._queues.arrived.set()

    def step(self) -> bool:
        """Do the one next thing; return whether there was any."""
        message = self._queues.take()
        if message is not None:
            self._handle(message)
        elif time.monotonic() >= self._next_tick:
            self._tick()
        elif self._target is not None:
            self._advance(self._target)
        else:
            return False
        return True

    def travel(self, to: datetime, seconds: float) -> bool:
        """Have the clock moved to `to`; wait up to `seconds`, return whether it is there."""
        self._arrived.clear()
        self._target = to
        self._queues.arrived.set()
        return self._arrived.wait(seconds)

    def finish(self, seconds: float) -> None:
        """Wait until all that is queued is done, at most `seconds`."""
        until = time.monotonic() + seconds
        while any(self._queues.depths().values()) and time.monotonic() < until:
            self._stopping.wait(LOOK_SECONDS)

    @property
    def target(self) -> datetime | None:
        """Where the clock is on its way to; None if time takes its course."""
        return self._target

    @property
    def waiting(self) -> int:
        """How many ticks and moves of the clock are still to do."""
        return (time.monotonic() >= self._next_tick) + (self._target is not None)

    def _handle(self, message: Message) -> None:
        try:
            answer = self._invoke(message.queue, envelopes.from_queue(message))
        except Exception as error:  # noqa: BLE001 - whatever it is, the message is kept
            self._complain(message.queue, error)
            self._queues.failed(message)
            return
        if isinstance(answer, dict) and answer.get("batchItemFailures"):
            self._queues.failed(message)
        else:
            self._queues.done(message)

    def _tick(self) -> None:
        now = self._clock.now()
        try:
            self._invoke("schedule", envelopes.tick(now))
            if now.date() != self._swept_on:
                self._sweep(now)
                self._swept_on = now.date()
        except Exception as error:  # noqa: BLE001 - the next tick finds everything late
            self._complain("schedule", error)
        self._next_tick = time.monotonic() + TICK_SECONDS

    def _invoke(self, name: str, event: dict[str, Any]) -> Any:  # noqa: ANN401 - any JSON
        with self._invoking:
            return self._handlers[name](event, envelopes.Context(HANDLERS[name]))

    def _advance(self, target: datetime) -> None:
        if self._clock.now() >= target:
            self._target, self._seen = None, None
            self._arrived.set()
            return
        stop = self._next_stop(target)
        if stop is not None:
            self._clock.move(stop)
        self._next_tick = time.monotonic()

    def _next_stop(self, target: datetime) -> datetime | None:
        """Return the next instant at which something is due, at most `target`.

        None says that something is due now that no tick has seen yet. What is due and stays so
        after a tick is passed by in small steps.
        """
        now = self._clock.now()
        wakes = list(self._wakes(target))
        if wakes and wakes[0] <= now:
            if wakes[0] != self._seen:
                self._seen = wakes[0]
                return None
            wakes.append(now + SMALLEST_STEP)
        retry = self._queues.next_at()
        stops = [at for at in (*wakes, retry) if at is not None and at > now]
        return min((*stops, target))

    def _idle_seconds(self) -> float:
        """Return how long nothing will be due."""
        seconds = self._next_tick - time.monotonic()
        retry = self._queues.next_at()
        if retry is not None:
            seconds = min(seconds, (retry - self._clock.now()).total_seconds())
        return max(seconds, 0)
