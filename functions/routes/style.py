"""The style sheet, under an address that changes with it."""

from aws_lambda_powertools.event_handler import Response
from aws_lambda_powertools.event_handler.router import APIGatewayHttpRouter

from kith.web import render

router = APIGatewayHttpRouter()

YEAR = "public, max-age=31536000, immutable"


@router.get(render.STYLE_URL)
def style() -> Response[str]:
    """Serve it, to be kept for good."""
    return Response(
        status_code=200,
        content_type="text/css; charset=utf-8",
        body=render.STYLE.decode(),
        headers={"Cache-Control": YEAR},
    )
