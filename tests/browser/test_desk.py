"""The desk in a real browser: a request goes from one group to another, until it is closed."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, expect

from tests.browser.group_driver import GroupDriver
from tests.browser.phone_driver import PhoneDriver
from tests.browser.transcript import read

pytestmark = pytest.mark.browser

CALL = "Pouvons-nous nous appeler jeudi ?"
THURSDAY = "Jeudi me convient."
BETWEEN_US = "Qui la connaît ?"


async def test_a_request_from_card_to_judgement(page: Page) -> None:
    """Two coordinators and a requester do it all with taps and answers, over two desks."""
    camille, transcript = PhoneDriver(page, "Camille"), read("fr", "co_consultation_partner")
    await camille.start("Démarrer")
    await camille.answers(transcript.steps[:-1])
    reference = await camille.sends_twice(transcript)
    desk = GroupDriver(page)
    await _taken_and_answered(camille, desk)
    await _passed_on_and_closed(camille, desk, reference)
    await expect(page.locator("#phone")).not_to_contain_text(BETWEEN_US)


async def test_a_card_leads_to_a_chat_of_one_s_own(page: Page) -> None:
    """The page follows the link: the phone is then Anne's, with the whole card."""
    camille, transcript = PhoneDriver(page, "Camille"), read("fr", "co_consultation_partner")
    await camille.start("Démarrer")
    await camille.answers(transcript.steps[:-1])
    reference = await camille.sends_twice(transcript)
    desk = GroupDriver(page)
    await desk.look_at("Coordination de Namur", "fr")
    await desk.speak_as("Anne")
    await desk.press("I take this on")
    await desk.open_alone()
    phone = page.locator("#phone")
    await expect(phone).to_contain_text(f"{reference} · Anne")
    await phone.locator("textarea").fill(CALL)
    await phone.locator("textarea").press("Enter")
    await expect(phone).to_contain_text("Rien ne part avant votre choix.")


async def _taken_and_answered(camille: PhoneDriver, desk: GroupDriver) -> None:
    """Anne takes the request; Karim is warned, and says something; she writes with Camille."""
    await desk.look_at("Coordination de Namur", "fr")
    await desk.speak_as("Anne")
    await desk.press("I take this on")
    await camille.hears("Anne")

    await desk.speak_as("Karim")
    await desk.press("Close", "No capacity")
    await desk.read("⚠️ Anne")
    await desk.press("↩️ Back", "↩️ Back")
    await desk.write(BETWEEN_US)

    await desk.speak_as("Anne")
    await desk.press("Reply to the requester")
    await desk.answer("Répondez à ce message", CALL)
    await desk.read("Part dans")
    await desk.press("Send now")
    await camille.hears(CALL)
    await desk.read("✓")

    await camille.taps("Écrire à la coordination")
    await camille.types(THURSDAY)
    await desk.read(THURSDAY)


async def _passed_on_and_closed(camille: PhoneDriver, desk: GroupDriver, reference: str) -> None:
    """Another desk gets it with its history, a list leads to it; Lotte closes, Camille judges."""
    await desk.press("Transfer", "Coordination de Bruxelles", "Transfer", "Send now")
    await camille.hears("Coordination de Bruxelles")
    await desk.look_at("Coordination de Bruxelles", "fr")
    await desk.speak_as("Lotte")
    await desk.press("I take this on")
    await camille.hears("Lotte")
    await desk.press("History")
    await desk.read(CALL)

    await desk.press("↩️ Back", "NL", "FR")
    await desk.write("/ouvertes")
    await desk.read("Demandes ouvertes")
    await desk.follow(reference)
    await desk.press("Close", "Mission arranged", "Send now")
    await camille.taps("Oui")
    await camille.taps("Écrire à la coordination")


async def test_news_in_a_topic_is_counted_until_it_is_read(page: Page) -> None:
    """A card opens its topic while General is looked at: the topic's name says so, then no more."""
    camille = PhoneDriver(page, "Camille")
    await camille.start("Démarrer")
    await camille.taps("Aide, soins, école, bénévole")
    await camille.taps("Un avis pour mon travail")
    await camille.taps("Oui, j'ai lu, je continue")
    await camille.types("Camille Exemple, assistante sociale, Maison de quartier Exemple")
    await camille.taps("Ici, sur Telegram")
    await camille.types("Mieux orienter nos usagers.")
    await camille.taps("Par téléphone")
    await camille.types("6000")
    await camille.taps("15 ans et plus")
    await camille.taps("Dès que possible")
    await GroupDriver(page).look_at("Coordination du Hainaut, adultes", "fr")
    await camille.taps("✅ Envoyer la demande")
    topic = page.locator("#rooms .topics button").last
    await expect(topic.locator(".badge")).to_be_visible()
    await topic.click()
    await expect(page.locator("#rooms .topics .badge")).to_have_count(0)
    await expect(page.locator("#rooms ol.messages")).to_contain_text("6000 Charleroi")
