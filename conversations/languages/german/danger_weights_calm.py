"""German stems of other texts, by their weight. Made by `make weights`."""

CALM = """
-0.25: ich im in junge kind schlaf vor weg
-0.5: abend aggres am bewuss bleibt das drei eine fast fernse frau fuhlt ganzen gegen gekomm hier
-0.5: ihre keinen luft meine messer mochte moglic nimmt nur rucken seit soll sommer telefo tot
-0.5: verlor viel vom weint weiter zur
-0.75: einen seine sprich
-1: bin geht gruppe habe haben keine reagie so spielt tochte um uns war
-1.25: bei jugend
-1.75: fur
-2: comput dienst diese eltern gern haus kann kolleg kurs monate nachst psycho schulu streit
-2: trauer trennu uhr verwal wir
-2.25: alkoho gut jahren schlec suchen
-2.5: 0 arbeit woche
-2.75: wie
-3: team uber
"""
