"""Sentence shapes of opening messages: phrasings of a kind, and what only looks like them."""

from __future__ import annotations

from datetime import date

import pytest

from bot.places import belgium
from conversations.reading.story import Fact, read_story
from conversations.text import Language


def read(text: str) -> tuple[Fact, ...]:
    return read_story(text, today=date(2026, 12, 1), gazetteer=belgium(), language=Language.FR)


def said(text: str, key: str) -> str | None:
    """Give the words in which a fact was found, as typed."""
    return next((text[one.start : one.end] for one in read(text) if one.key == key), None)


def value(text: str, key: str) -> object:
    return next((one.value for one in read(text) if one.key == key), None)


@pytest.mark.parametrize(
    ("text", "function"),
    [
        ("Je vous écris en tant qu'éducatrice à Huy", "éducatrice"),
        ("je visite comme bénévole une dame de 80 ans à Spa", "bénévole"),
        ("travaille comme logopède à Arlon", "logopède"),
        ("une question d'une infirmière de Mons", "infirmière"),
        ("In het buurthuis waar ik vrijwilliger ben komt een man van 40", "vrijwilliger"),
        ("vraagje van een gewone leerkracht in Aalst", "leerkracht"),
        ("het gaat over een vrouw, ik ben haar kinesist", "kinesist"),
        ("Docteur en médecine générale à Bièvre", "Docteur en médecine générale"),
    ],
)
def test_a_function_is_the_writers_where_it_is_said_so(text: str, function: str) -> None:
    """What one does, asks for or signs with tells what one is."""
    assert said(text, "function") == function
    assert value(text, "role") == "partner"


@pytest.mark.parametrize(
    "text",
    [
        "nous, les infirmières de nuit, nous sommes à bout",
        "wij huisartsen van de wachtpost zoeken iets",
        "Wij, drie maatschappelijk werkers, vragen een vorming",
        "nous sommes une équipe de 12 éducateurs et on aimerait des intervisions",
        "une de nos bénéficiaires ne dort plus, elle a 40 ans",
        "een van onze bewoners, 84 jaar, eet niet meer",
        "je fais des pansements chez un monsieur de 70 ans",
        "Pour notre maison de jeunes : un atelier sur le stress",
        "une séance pour les bénévoles du resto du coeur de Huy",
        "een infosessie voor de vrijwilligers van het dienstencentrum in Zele",
        "Bonjour, au CPAS de Spa nous cherchons un psy",
        "je cherche quelqu'un pour nos 4e primaire, école st joseph à Ciney",
        "ik schrijf namens WZC De Linde in Aalter",
        "Hello c'est Malika du CPAS de Huy",
    ],
)
def test_who_works_for_others_is_a_professional_or_a_volunteer(text: str) -> None:
    """Whoever speaks of people looked after asks for support as one who helps."""
    assert value(text, "role") == "partner"


@pytest.mark.parametrize(
    "text",
    [
        "ma fille ne va plus à l'école, elle est à la maison de jeunes",
        "mijn vrouw is verpleegkundige en slaapt niet meer",
        "pompier à Huy, j'en dors plus",
        "het gaat over mezelf, ik ben verpleegkundige",
        "l'infirmière de mon père m'a donné ce numéro",
        "wij kennen een leerkracht die hulp zoekt",
        "hoe wordt een school een vindplaats?",
    ],
)
def test_who_asks_for_oneself_or_speaks_of_others_is_asked(text: str) -> None:
    """A trade that is named is not always the writer's own."""
    assert value(text, "role") != "partner"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Patient de 50 ans, un avis svp. Sofie, infirmière, 0470 00 00 12", "Sofie"),
        ("Graag een vorming over rouw. Griet Thijs, leerkracht, Gent", "Griet Thijs"),
        ("un avis pour un patient. Dr Wéry, Huy", "Wéry"),
        ("Dr. Maes, huisartsenpraktijk in Herk, patient van 28", "Maes"),
        ("Een vorming voor ons team in mei. Fatma", "Fatma"),
        ("Graag advies over een man van 50. Groetjes Nele, thuisverpleegster", "Nele"),
        ("Salut c'est Malika du CPAS de Huy", "Malika"),
    ],
)
def test_a_signature_is_a_name(text: str, name: str) -> None:
    """Who signs at the end, or says who is writing, is named."""
    assert said(text, "name") == name


@pytest.mark.parametrize(
    "text",
    [
        "Een vorming voor ons team in mei. Aalst",
        "un avis pour un patient de 50 ans. Merci",
        "Ze is door Dr. Lemmens gestuurd, verpleegkundige",
        "Een vorming in mei. Kinesitherapie Vandamme",
        "leerkracht hier (Basisschool De Kiezel, Wetteren)",
    ],
)
def test_places_houses_and_others_are_no_signature(text: str) -> None:
    """A last line that names something else names nobody."""
    assert said(text, "name") is None


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("mijn collega Veerle en ik willen u zien, verpleegkundige", "colleague"),
        ("ma collègue Anne et moi voudrions un avis, infirmière", "colleague"),
        ("nummer gekregen van de huisarts in Genk, ik ben leerkracht", "where"),
        ("ik zoek iets, uw nummer kreeg ik van de apotheker in Genk", "where"),
        ("infirmière, il vit seul depuis il y a 1 an", "ages"),
        ("fermière de 46 ans. Ce sont ses enfants, 11 et 13 ans, qui demandent", "ages"),
        ("kiné, une dame qui a un enfant de 8 ans ne dort plus, un avis", "ages"),
        ("huisarts, een mevrouw met een kindje van 3 jaar weent, advies", "ages"),
        ("Het is niet voor een bepaald kind, leerkracht", "age_group"),
        ("verpleegkundige, vandaag vertelde hij dat hij wil praten", "timing"),
        ("mon infirmière est en burn out, je cherche un avis sur un patient", "themes"),
        ("un patient qui panique, une étudiante, un veuf, j'en ai trois", "themes"),
        ("ça m'arrive 3 fois par an, je suis kiné, une formation ?", "frequency"),
        ("heeft vorig jaar twee namiddagen gegeven, kan het team een vorming krijgen", "frequency"),
        ("huisarts, vrouw vertrokken thuis bij haar ex, 41 jaar", "channel"),
        ("als iemand aan de telefoon zegt dat hij weent, leerkracht", "channel"),
        ("infirmière, une dame de 70 ans seule chez elle", "channel"),
        ("infirmière, une dame de 70 ans, en visio ou chez nous", "channel"),
        ("leerkracht, een leerling van 9, online of op school", "channel"),
        ("ik mag in het frans ? infirmière", "mission_language"),
        ("elle me veut comme interprète, éducatrice", "mission_language"),
        ("ik sta op dinsdag in het wijkgezondheidscentrum, huisarts", "timing"),
        ("infirmière, un soir il a crié", "timing"),
        ("son chien a été écrasé, infirmière, un avis", "timing"),
    ],
)
def test_what_is_another_matter_is_no_fact(text: str, key: str) -> None:
    """What was, what happens to somebody else or is only named is not what is asked for."""
    assert value(text, key) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("infirmière, le mardi après 10h c'est bon pour elle", "le mardi après 10h"),
        ("un avis svp, et le mardi c'est bon pour elle", "le mardi"),
        ("un avis svp, mardi 12 convient bien à ma collègue", "mardi 12"),
        ("huisarts, de paasvakantie zou ideaal zijn", "de paasvakantie zou ideaal zijn"),
        ("verpleegkundige, op zaterdag kunnen ze alle drie", "op zaterdag"),
        ("un avis svp, les week-ends de mai conviennent", "les week-ends de mai conviennent"),
        (
            "liefst op donderdag na school zonder leerkracht, leerling van 14",
            "liefst op donderdag na school zonder leerkracht",
        ),
        ("advies over een man van 50, op dinsdag 5 mei, 16u10", "op dinsdag 5 mei, 16u10"),
        ("un avis sur un patient, plutôt l'après-midi", "plutôt l'après-midi"),
        ("un avis rapide, plutôt par téléphone le midi", "le midi"),
        ("leerkracht, een gesprek in de namiddag", "in de namiddag"),
        ("Wanneer: kan op een woensdagnamiddag", "op een woensdagnamiddag"),
    ],
)
def test_what_would_suit_is_when(text: str, words: str) -> None:
    """The words that say when, without the verb that says that it suits."""
    assert said(text, "timing") == words


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("infirmière, on peut se voir chez nous", "on_site"),
        ("leerkracht, kunnen jullie langskomen bij ons op school", "on_site"),
        ("kiné, un patient de 50 ans, avec moi au cabinet", "on_site"),
        ("huisarts, kan een van jullie met mij bellen", "phone"),
        ("médecin, un avis au bout du fil", "phone"),
        ("nos coordinatrices voudraient un avis par écran", "video"),
        ("vorming voor ons team via een schermgesprek", "video"),
    ],
)
def test_the_form_is_read_in_the_words_of_every_day(text: str, channel: str) -> None:
    """Where or how one would meet is said without the form's own words."""
    assert value(text, "channel") == channel


@pytest.mark.parametrize(
    ("text", "themes"),
    [
        ("infirmière, une dame pleure son mari", ["grief"]),
        ("verpleegkundige, een man is zijn vrouw kwijtgespeeld", ["grief"]),
        ("begeleider, hij drinkt om te slapen", ["addiction"]),
        ("éducateur, un jeune fume des joints", ["addiction"]),
        ("équipe au bout du rouleau, une séance pour nos bénévoles", ["stress"]),
        ("au guichet du CPAS, des insultes tous les jours, on voudrait une séance", ["violence"]),
    ],
)
def test_a_theme_is_read_in_what_is_told(text: str, themes: list[str]) -> None:
    """What troubles somebody is a theme, without its name too."""
    assert value(text, "themes") == themes


def test_what_is_said_behind_a_number_stays_with_it() -> None:
    """A day on which not to call is no day of a meeting."""
    text = "graag terugbellen op 0470 12 34 56, ni op vrijdag"
    assert said(text, "contact") == "0470 12 34 56, ni op vrijdag"
    assert said(text, "timing") is None


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        ("infirmière, école st joseph à Ciney", "école st joseph"),
        ("leerkracht, basisschool sint jozef in Aalst", "basisschool sint jozef"),
        ("formation pour les bénévoles du resto du coeur de Mons", "resto du coeur de Mons"),
        ("assistante sociale au cpas de brunehaut", "cpas de brunehaut"),
        ("ocmw temse, wij zoeken een vorming", "ocmw temse"),
        ("infi à la maison médicale de jette", "maison médicale de jette"),
        ("leerkracht, groepspraktijk genk", None),
        ("infirmière au cpas ans le matin", None),
    ],
)
def test_an_organisation_is_named_in_small_letters_too(text: str, organisation: str | None) -> None:
    """On a phone nobody looks for the capitals."""
    assert said(text, "organisation") == organisation


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("verpleegkundige, WZC De Linde Aalter", "Aalter"),
        ("je suis éducateur au cpas de brunehaut", "brunehaut"),
    ],
)
def test_a_place_is_read_behind_an_organisation(text: str, place: str) -> None:
    """A town that follows a house is where it is."""
    assert said(text, "where") == place


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("on est une dizaine, on voudrait une formation", 10),
        ("une bonne trentaine de profs voudraient une formation", 30),
        ("une quinzaine de nos bénévoles aimeraient une supervision", 15),
        ("we zijn met een tiental en willen een vorming", 10),
        ("een 25-tal leerkrachten wil graag een vorming", 25),
        ("vorming voor een 15tal zorgkundigen", 15),
        ("we zijn met een kleine twintig verpleegkundigen, zoeken supervisie", 20),
    ],
)
def test_about_so_many_people_are_a_number_of_them(text: str, number: int) -> None:
    """Whoever writes by heart knows about how many they are."""
    assert value(text, "participants") == {"number": number, "who": None}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("je travaille à Ans comme aide familiale", "partner"),
        ("ik werk in Gent als thuisverpleegkundige", "partner"),
        ("hallo, met de huisarts van Zele hier", "partner"),
        ("bonjour je vous écris de la maison de jeunes de Huy", "partner"),
        ("ik schrijf vanuit het wzc Ter Linden", "partner"),
        ("dag, ik ben Leen van het CLB Kortrijk", "partner"),
        ("je suis Malika du CPAS de Mons", "partner"),
        ("je suis Nadia usagère du CPAS de Mons", None),
        ("ik ben Tom, bewoner van WZC Ter Linden", None),
        ("je suis Léa élève du collège St Michel", None),
    ],
)
def test_whoever_writes_from_a_house_works_there(text: str, role: str | None) -> None:
    """One says to be somebody of a house; whoever lives there or goes there tells no role by it."""
    assert value(text, "role") == role
