"""Words in small letters that follow a title or a first name and are no family name."""

from __future__ import annotations

import re

_FRENCH = """
    a ai ait alors apres arrive au aussi autre aux avait avant avec beaucoup bien boit bois car
    ce cela celle ces cet cette chez comme comment contre crie dans de deja depuis des dit dois
    doit donc dort du elle elles en encore entre est et etait etre eu fait faut fut habite ici
    il ils jamais je la le les leur lui ma mais mal me mes moi mon ne ni non nos notre nous on
    ont ou par parle parfois pas pendant perd peu peut plein pleure plus pour pourrait prend
    puis quand que quel qui quoi refuse rit sa sais sait sans se sent sera ses si sont souvent
    sous souffre suite suis sur ta te tes toi ton toujours tout tous tres trop trouve tu un une
    va vers veut veux vient vit vivre voir vois voit vos votre vous voudrais vu y avais avons
    avez quitte fume mange sort tombe reste reve crois croit dors semble marie veuf veuve
    divorce seul seule vraiment mieux demain hier aujourd aujourdhui lundi mardi mercredi jeudi
    vendredi samedi dimanche matin soir psy psychologue urgent svp merci bonjour concernant
    pourquoi chaque plusieurs aucun aucune avoir quelque suivi suivie ans mois semaine jour
    personne chacun chacune certains certaines quelqu rien nul nulle tel telle parfois ensuite
    maintenant ainsi voila voici peut-etre bref enfin sinon
"""
_DUTCH = """
    aan af al alleen als altijd ben bij blijft belt bent bleef daar dag dan dat de deed denkt
    der deze die dit doe doen doet door dronk drinkt dus echt een eens eet en er ergens even
    gaat gaan gewoon geen goed graag haar had hadden heb hebben heeft hem hen het hier hij hoe
    hun ik ieder iemand iets in is ja jaar kan kent kom komt kon kreeg krijgt kunnen laat leeft
    lijdt lijkt maar maand man meer men met mij mijn moe moet mogen nee niemand niet niets nog
    nooit nu of om omdat onder ons onze ook op over overleed praat rookt rond roept sinds slaapt
    slecht snapt soms sprak spreekt staat sterft stopt te tegen thuis toch toe toen tot tussen
    uit u uw vaak van veel viel valt verblijft verliest vindt voelt voor vraagt vrouw waar wacht
    want wanneer was wat week weer weet weg weent weigert welke werd werkt wie wij wil willen
    woont wordt zal ze zegt zei zeer zelf zich ziet zij zijn zit zo zoekt zonder zou zwijgt
    morgen gisteren vandaag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag dringend
    kwam kwamen nam zag gaf liep riep sliep at zong elke iedereen alles momenteel daarna vroeger
    samen sindsdien ondertussen overdag nachts wel inmiddels helaas eerst meestal
    aub bedankt vandaan vanavond vannacht vanmiddag vanmorgen vanochtend vanzelf
"""
COMMON = frozenset(f"{_FRENCH} {_DUTCH}".split())
"""Words that are never taken for a part of a name."""

_WORDLIKE = re.compile(
    r".*(?:e|es|er|ir|it|ait|ent|ant|ees?|eux|if|able|ique|euse|al|el|t|en|lijk|ig|isch|end|baar|ief|eel|aan|loos|zaam)"
)
_SHORTEST = 4
# As words were spelt when families got their names: no word of today is written so.
_OLD_SPELLING = re.compile(
    r".*(?:aerts?|aere|aeren|aele|aegh?en|aeghe|eghem|berghe|inghe|ooghe|uyn|uys|uyt|uyse|eyn|eyns|eyts?"
    r"|eyer|aeyer|maeker|schaeve|oover|eeren|eire|eiren|ssens|ckx|inck|ynck|[aoeu]eck|uyck|[rln]ck|uylen"
    r"|kerke|beke|brouck|velde|meersch|bossche|(?<!ma)mans)"
    r"|van(?:de[nr]?|h|c|k|l|n|p|r|s)[a-z]{4,}"
)


def may_be_family_name(word: str, known: frozenset[str]) -> bool:
    """Tell whether a word without a capital looks like a family name after a title or first name.

    Most words that end like a verb or an adjective are taken for one, so that a sentence is not
    eaten; the names in `known` never are.
    """
    if word in known:
        return True
    if word in COMMON or len(word) < _SHORTEST:
        return False
    return is_old_name(word) or not _WORDLIKE.fullmatch(word)


def is_old_name(word: str) -> bool:
    """Tell whether a word is spelt as only names are: "verhaeghe", "vandewiele"."""
    return _OLD_SPELLING.fullmatch(word) is not None
