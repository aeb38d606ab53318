"""Whatever goes wrong is answered with a page, in one place."""

import traceback
from pathlib import Path
from typing import Any

from aws_lambda_powertools.event_handler import Response
from aws_lambda_powertools.event_handler.exceptions import NotFoundError
from aws_lambda_powertools.event_handler.router import APIGatewayHttpRouter

from functions.routes import visit
from kith import flooding, runtime
from kith.tokens import LinkError
from kith.web import phrases

router = APIGatewayHttpRouter()


@router.exception_handler([LinkError, visit.Turned])
def turned(error: LinkError | visit.Turned) -> Response[str]:
    """Say in a few words what is the matter."""
    event = router.current_event
    if error.code == "host":
        language = visit.accepted(event)
        home = phrases.WORDS[language]["page"]["home"]
        says = home.format(url=runtime.current().settings.base_url)
        return visit.message(error.code, None, language, says=says)
    offer = (
        f"{event.path}/fresh" if error.code == "expired" and event.path.startswith("/a/") else ""
    )
    typed = getattr(error, "typed", None)
    answer = visit.message(
        error.code, visit.of(event), visit.language(event), typed=typed, offer=offer
    )
    if error.code == "too_many":
        answer.headers["Retry-After"] = str(int(flooding.POSTS.per.total_seconds()))
    return answer


@router.exception_handler(NotFoundError)
def missing(_: NotFoundError) -> Response[str]:
    """Say that there is no such page, or that it cannot be used in that way."""
    app: Any = router.api_resolver
    routes = (*app._static_routes, *app._dynamic_routes)  # noqa: SLF001 - Powertools has no 405
    event = router.current_event
    path = event.path
    allowed = sorted({route.method for route in routes if route.rule.match(path)})
    answer = visit.message(
        "method" if allowed else "missing", visit.of(event), visit.language(event)
    )
    answer.headers |= {"Allow": ", ".join(allowed)} if allowed else {}
    return answer


@router.exception_handler(Exception)
def failed(error: Exception) -> Response[str]:
    """Note where it went wrong, not with what: an error's text may hold what was typed.

    Nobody is looked up: what failed may be that.
    """
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames]
    runtime.logger.error("failed", extra={"error": type(error).__name__, "at": places})
    runtime.count("Failed", type(error).__name__)
    return visit.message("failed", None, visit.accepted(router.current_event))
