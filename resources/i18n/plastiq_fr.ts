<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_BE" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Follows young people from their first contact to a year after the trajectory, and gives the funder&apos;s figures with what they rest on.</source>
        <translation>Suit les jeunes du premier contact jusqu’à un an après le parcours, et donne au pouvoir subsidiant des chiffres avec ce sur quoi ils reposent.</translation>
    </message>
    <message>
        <source>Your dossier is one file on your own disk. Nothing is sent anywhere.</source>
        <translation>Votre dossier est un seul fichier sur votre propre disque. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Free software under the EUPL-1.2. Icons by Lucide (ISC).</source>
        <translation>Logiciel libre sous EUPL-1.2. Icônes de Lucide (ISC).</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Who takes part</source>
        <translation>Qui participe</translation>
    </message>
    <message>
        <source>Nobody was enrolled in this period yet.</source>
        <translation>Personne n’est encore inscrit dans cette période.</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Education at the start</source>
        <translation>Niveau d’études au début</translation>
    </message>
    <message>
        <source>Migrant origin (estimate)</source>
        <translation>Origine étrangère (estimation)</translation>
    </message>
    <message>
        <source>{count} · {percentage}</source>
        <translation>{count} · {percentage}</translation>
    </message>
    <message>
        <source>Migrant origin is an estimate per trajectory, not reduced by filters or population.</source>
        <translation>L’origine étrangère est une estimation par parcours&#xa0;; ni les filtres ni la population ne la réduisent.</translation>
    </message>
    <message>
        <source>From enrolment to work</source>
        <translation>De l’inscription au travail</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>With an internship</source>
        <translation>Avec un stage</translation>
    </message>
    <message>
        <source>On the workplace track</source>
        <translation>Avec parcours en entreprise</translation>
    </message>
    <message>
        <source>In work at 3 months</source>
        <translation>Au travail à 3 mois</translation>
    </message>
    <message>
        <source>In work at 12 months</source>
        <translation>Au travail à 12 mois</translation>
    </message>
    <message>
        <source>{count} not there yet</source>
        <translation>{count} pas encore là</translation>
    </message>
    <message>
        <source>Percentages are of all enrolled.</source>
        <translation>Les pourcentages portent sur tous les inscrits.</translation>
    </message>
    <message>
        <source>{step}: {percentage} of the known ({k} of {known} known, {due} due).</source>
        <translation>{step}&#xa0;: {percentage} des connus ({k} sur {known} connus, {due} à échéance).</translation>
    </message>
    <message>
        <source>Outcomes per {dimension}</source>
        <translation>Résultats par {dimension}</translation>
    </message>
    <message>
        <source>3 months after the exit</source>
        <translation>3 mois après la sortie</translation>
    </message>
    <message>
        <source>12 months after the exit</source>
        <translation>12 mois après la sortie</translation>
    </message>
    <message>
        <source>{percentage} · {k}/{known}/{due}</source>
        <translation>{percentage} · {k}/{known}/{due}</translation>
    </message>
    <message>
        <source>Numbers in the bars are persons. Beside them: share in work of the known · in work / known / due.</source>
        <translation>Les nombres dans les barres sont des personnes. À côté&#xa0;: part au travail parmi les connus · au travail / connus / à échéance.</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>95% interval, lower end</source>
        <translation>Intervalle à 95&#xa0;%, limite basse</translation>
    </message>
    <message>
        <source>95% interval, upper end</source>
        <translation>Intervalle à 95&#xa0;%, limite haute</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Cells: at least so many % are in work of those observed then. Only jobs with dates count, answers without a date do not. Blank: nobody observed yet. On the right: persons.</source>
        <translation>Cases&#xa0;:&#xa0;% minimum au travail parmi les personnes observées ce mois-là. Seuls comptent les emplois avec des dates, pas les réponses sans date. Vide&#xa0;: personne n’est encore observé. À droite&#xa0;: personnes.</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copier comme tableau</translation>
    </message>
    <message>
        <source>Curves of few persons may well differ by chance.</source>
        <translation>Avec peu de personnes, des courbes peuvent différer par simple hasard.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Day {day}: {percentage} without a break (95% interval {interval}) · {at_risk} at risk</source>
        <translation>Jour {day}&#xa0;: {percentage} sans interruption (intervalle à 95&#xa0;%&#xa0;: {interval}) · {at_risk} à risque</translation>
    </message>
    <message>
        <source>Day {day}: {percentage} without a break · {at_risk} at risk</source>
        <translation>Jour {day}&#xa0;: {percentage} sans interruption · {at_risk} à risque</translation>
    </message>
    <message>
        <source>Enrolled in the trajectories</source>
        <translation>Inscrits dans les parcours</translation>
    </message>
    <message>
        <source>Filters and population reduce those enrolled only, not the contacts.</source>
        <translation>Les filtres et la population ne réduisent que les inscrits, pas les contacts.</translation>
    </message>
    <message>
        <source>Hatched: least and most, where over one in five has an open job that nobody confirmed since.</source>
        <translation>Hachuré&#xa0;: minimum et maximum, là où plus d’une personne sur cinq a un emploi en cours que personne n’a confirmé depuis.</translation>
    </message>
    <message>
        <source>How long work lasts without a break</source>
        <translation>Combien de temps on reste au travail sans interruption</translation>
    </message>
    <message>
        <source>In work by month since the exit</source>
        <translation>Au travail, mois par mois depuis la sortie</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Type de graphique</translation>
    </message>
    <message>
        <source>Month {month}</source>
        <translation>Mois {month}</translation>
    </message>
    <message>
        <source>Months since the exit</source>
        <translation>Mois depuis la sortie</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>Multiple</translation>
    </message>
    <message>
        <source>Multiple of the target; past it every step doubles</source>
        <translation>Multiple de l’objectif&#xa0;; au-delà, chaque pas double</translation>
    </message>
    <message>
        <source>No group has the {least} persons placed that a curve needs: this is all together.</source>
        <translation>Aucun groupe n’a les {least} personnes mises au travail qu’il faut pour une courbe&#xa0;: ceci est l’ensemble.</translation>
    </message>
    <message>
        <source>Nobody has been placed in work yet.</source>
        <translation>Personne n’a encore été mis au travail.</translation>
    </message>
    <message>
        <source>Not drawn, as fewer than {least} were placed: {names}.</source>
        <translation>Non tracé, moins de {least} personnes mises au travail&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Not everyone observed yet</source>
        <translation>Pas encore tous observés</translation>
    </message>
    <message>
        <source>Of {count} groups, the {shown} are drawn in which most were placed.</source>
        <translation>Sur {count} groupes, les {shown} qui ont le plus de personnes mises au travail sont tracés.</translation>
    </message>
    <message>
        <source>Outcomes per {dimension} and {second}</source>
        <translation>Résultats par {dimension} et {second}</translation>
    </message>
    <message>
        <source>Past the target</source>
        <translation>Au-delà de l’objectif</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Reach is a sum of contacts, the same person may be in it more than once; — is nothing recorded. Those enrolled are distinct persons: which action carries the trajectories is not recorded, so they are added to none.</source>
        <translation>«&#xa0;Atteint&#xa0;» est une somme de contacts&#xa0;: la même personne peut y figurer plusieurs fois&#xa0;; —&#xa0;: rien n’est noté. Les inscrits sont des personnes distinctes&#xa0;; l’action qui porte les parcours n’est pas notée, ils ne sont donc ajoutés à aucune.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Reached group</source>
        <translation>Public atteint</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Share of all enrolled</source>
        <translation>Part des inscrits</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interruption</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Targets and what was reached</source>
        <translation>Objectifs et ce qui a été atteint</translation>
    </message>
    <message>
        <source>The chart is on its way…</source>
        <translation>Le graphique arrive…</translation>
    </message>
    <message>
        <source>The latest {shown} of {count} cohorts are drawn.</source>
        <translation>Les {shown} dernières cohortes sur {count} sont tracées.</translation>
    </message>
    <message>
        <source>The values are on the clipboard: paste them into a spreadsheet.</source>
        <translation>Les valeurs sont copiées&#xa0;: collez-les dans un tableur.</translation>
    </message>
    <message>
        <source>This project has no actions with a target or a reach yet.</source>
        <translation>Ce projet n’a pas encore d’action avec un objectif ou un public atteint.</translation>
    </message>
    <message>
        <source>Too few people to draw a curve: {placed} placed, at least {least} needed.</source>
        <translation>Trop peu de personnes pour tracer une courbe&#xa0;: {placed} au travail, il en faut au moins {least}.</translation>
    </message>
    <message>
        <source>at most {percentage}, if open jobs not confirmed since ({count}) go on</source>
        <translation>au plus {percentage}, si les emplois en cours non confirmés depuis ({count}) continuent</translation>
    </message>
    <message>
        <source>{action} · {kind}: {figures}</source>
        <translation>{action} · {kind}&#xa0;: {figures}</translation>
    </message>
    <message>
        <source>{step} · {state}, of all enrolled: {part}</source>
        <translation>{step} · {state}, parmi tous les inscrits&#xa0;: {part}</translation>
    </message>
    <message>
        <source>{step}, of all enrolled: {part}</source>
        <translation>{step}, parmi tous les inscrits&#xa0;: {part}</translation>
    </message>
    <message>
        <source>Days since the first day in work</source>
        <translation>Jours depuis le premier jour de travail</translation>
    </message>
    <message>
        <source>Persons at risk (still followed, without a break)</source>
        <translation>Personnes à risque (encore suivies, sans interruption)</translation>
    </message>
    <message>
        <source>Still without a break</source>
        <translation>Encore sans interruption</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Fewer than {number} at risk</source>
        <translation>Moins de {number} à risque</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Suite inconnue</translation>
    </message>
    <message>
        <source>Uncertain: open jobs not confirmed since</source>
        <translation>Incertain&#xa0;: emplois en cours non confirmés depuis</translation>
    </message>
    <message>
        <source>share in work of the known</source>
        <translation>part au travail parmi les connus</translation>
    </message>
    <message>
        <source>{count} not observed yet</source>
        <translation>pas encore observés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} persons</source>
        <translation>{count} personnes</translation>
    </message>
    <message>
        <source>{count}, no target</source>
        <translation>{count}, sans objectif</translation>
    </message>
    <message>
        <source>{figures} · {multiple}</source>
        <translation>{figures} · {multiple}</translation>
    </message>
    <message>
        <source>{group} · month {month}: at least {percentage} in work ({k} of {observed} observed)</source>
        <translation>{group} · mois {month}&#xa0;: au moins {percentage} au travail ({k} sur {observed}, parmi les observés)</translation>
    </message>
    <message>
        <source>{group} · {tip}</source>
        <translation>{group} · {tip}</translation>
    </message>
    <message>
        <source>{group}, {moment}: {percentage} in work of the known ({k} of {known}, 95% interval {interval}; {due} due)</source>
        <translation>{group}, {moment}&#xa0;: {percentage} au travail parmi les connus ({k} sur {known}, intervalle à 95&#xa0;%&#xa0;: {interval}&#xa0;; {due} à échéance)</translation>
    </message>
    <message>
        <source>{group}, {moment}: {state}: {part}</source>
        <translation>{group}, {moment}&#xa0;: {state}&#xa0;: {part}</translation>
    </message>
    <message>
        <source>{group}: {count} enrolled</source>
        <translation>{group}, inscrits&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{moment}: {figure}</source>
        <translation>{moment}&#xa0;: {figure}</translation>
    </message>
    <message>
        <source>{number} ×</source>
        <translation>{number} ×</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>{number}. {title} · {kind}</source>
        <translation>{number}. {title} · {kind}</translation>
    </message>
    <message>
        <source>{panel}: {category}: {part}</source>
        <translation>{panel}&#xa0;: {category}&#xa0;: {part}</translation>
    </message>
    <message>
        <source>{part} of {whole} ({percentage})</source>
        <translation>{part} sur {whole} ({percentage})</translation>
    </message>
    <message>
        <source>{placed} of {population} placed; {events} stopped, {censored} out of sight.</source>
        <translation>{placed} sur {population} mis au travail&#xa0;; {events} interruptions, {censored} dont la suite est inconnue.</translation>
    </message>
    <message>
        <source>After 365 days: {percentage} (95% interval {interval}), {at_risk} at risk.</source>
        <translation>Après 365 jours&#xa0;: {percentage} (intervalle à 95&#xa0;%&#xa0;: {interval}), {at_risk} à risque.</translation>
    </message>
    <message>
        <source>This is not the share in work at 12 months: that one disregards breaks.</source>
        <translation>Ce n’est pas la part au travail à 12 mois&#xa0;: celle-là ne tient pas compte des interruptions.</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Take away: {choice}</source>
        <translation>Retirer&#xa0;: {choice}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close {trajectory}</source>
        <translation>Clôturer {trajectory}</translation>
    </message>
    <message>
        <source>Close the trajectory</source>
        <translation>Clôturer le parcours</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped out without a last day: not yet exited, then</source>
        <translation>
            <numerusform>%n a arrêté sans dernier jour et compte ainsi comme pas encore sorti</numerusform>
            <numerusform>%n ont arrêté sans dernier jour et comptent ainsi comme pas encore sortis</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Outcome for everyone</source>
        <translation>Résultat pour tous</translation>
    </message>
    <message>
        <source>End of the training</source>
        <translation>Fin de la formation</translation>
    </message>
    <message>
        <source>Exceptions per person</source>
        <translation>Exceptions par personne</translation>
    </message>
    <message>
        <source>Training until</source>
        <translation>Fin formation</translation>
    </message>
    <message>
        <source>Whoever is ticked below gets this. Change a line where it was different: someone who dropped out has a last day and a reason.</source>
        <translation>Ceci vaut pour les personnes cochées ci-dessous. Modifiez la ligne là où c’était différent&#xa0;: pour qui a arrêté, il faut un dernier jour et un motif.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message numerus="yes">
        <source>%n people change; what changes is bold</source>
        <translation>
            <numerusform>%n personne change&#xa0;; les changements sont en gras</numerusform>
            <numerusform>%n personnes changent&#xa0;; les changements sont en gras</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome and dates per person</source>
        <translation>Résultat et dates par personne</translation>
    </message>
    <message>
        <source>As for everyone</source>
        <translation>Comme pour tous</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Writing the result did not succeed: {reason}.</source>
        <translation>L’écriture du résultat a échoué&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Interrupted. What was not finished was not saved.</source>
        <translation>Interrompu. Ce qui n’était pas terminé n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Finalised: “{name}”. Its SHA-256 is {sha256}.</source>
        <translation>Figé&#xa0;: «&#xa0;{name}&#xa0;». Son SHA-256 est {sha256}.</translation>
    </message>
    <message>
        <source>Made: {path}</source>
        <translation>Créé&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Name the frozen report; `frozen DB` lists them.</source>
        <translation>Indiquez le nom du rapport figé&#xa0;; `frozen DB` en donne la liste.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Écrit&#xa0;: {path}</translation>
    </message>
    <message>
        <source>There is no screen here, so the demo does its work without a window.</source>
        <translation>Il n’y a pas d’écran ici&#xa0;; la démo fait donc son travail sans fenêtre.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} ne peut pas être utilisé : {reason}.</translation>
    </message>
    <message>
        <source>{sheet}: {new} new, {changed} changed, {unchanged} unchanged</source>
        <translation>{sheet}&#xa0;: {new} nouveaux, {changed} modifiés, {unchanged} inchangés</translation>
    </message>
    <message>
        <source>{sheet}, row {row}, {column}: {message}</source>
        <translation>{sheet}, ligne {row}, {column}&#xa0;: {message}</translation>
    </message>
    <message>
        <source>The workbook was imported.</source>
        <translation>Le classeur est importé.</translation>
    </message>
    <message>
        <source>The workbook could be imported; nothing was written.</source>
        <translation>Le classeur passerait&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Nothing was imported: mend what is wrong in the workbook and try again.</source>
        <translation>Rien n’a été importé&#xa0;: corrigez ce qui ne va pas dans le classeur et réessayez.</translation>
    </message>
    <message>
        <source>{verified} Its SHA-256 is {sha256}.</source>
        <translation>{verified} Son SHA-256 est {sha256}.</translation>
    </message>
    <message>
        <source>… and {count} more; --errors OUT.xlsx writes them all.</source>
        <translation>… et encore {count}&#xa0;; --errors OUT.xlsx donne la liste complète.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>+{number}</source>
        <translation>+{number}</translation>
    </message>
    <message>
        <source>A difference is no cause: the groups may differ in other ways too, and of twenty such differences one looks larger than chance by chance.</source>
        <translation>Une différence n’est pas une cause&#xa0;: les groupes peuvent différer sur d’autres points aussi, et sur vingt différences de ce genre, une semble dépasser le hasard par pur hasard.</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Tous les autres</translation>
    </message>
    <message>
        <source>Choose two different groups to compare.</source>
        <translation>Choisissez deux groupes différents à comparer.</translation>
    </message>
    <message>
        <source>Completed, of those exited</source>
        <translation>Terminé, parmi les sortis</translation>
    </message>
    <message>
        <source>Copy the comparison as a table</source>
        <translation>Copier la comparaison comme tableau</translation>
    </message>
    <message>
        <source>Difference in percentage points</source>
        <translation>Différence en points de&#xa0;%</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>Diff. (points)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>First group</source>
        <translation>Premier groupe</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>In work at 12 months, of the known</source>
        <translation>Au travail à 12 mois, parmi les connus</translation>
    </message>
    <message>
        <source>In work at 3 months, of the known</source>
        <translation>Au travail à 3 mois, parmi les connus</translation>
    </message>
    <message>
        <source>Positive outflow at 12 months, of the known</source>
        <translation>Sortie positive à 12 mois, parmi les connus</translation>
    </message>
    <message>
        <source>Positive outflow at 3 months, of the known</source>
        <translation>Sortie positive à 3 mois, parmi les connus</translation>
    </message>
    <message>
        <source>Second group</source>
        <translation>Deuxième groupe</translation>
    </message>
    <message>
        <source>The comparison is on the clipboard.</source>
        <translation>La comparaison est copiée.</translation>
    </message>
    <message>
        <source>The difference is larger than chance alone explains.</source>
        <translation>La différence est plus grande que ce que le hasard seul explique.</translation>
    </message>
    <message>
        <source>The difference may be chance.</source>
        <translation>La différence peut être due au hasard.</translation>
    </message>
    <message>
        <source>The groups are not equally far: for one of them many moments are still to come.</source>
        <translation>Les groupes n’en sont pas au même point&#xa0;: pour l’un d’eux, beaucoup d’échéances sont encore à venir.</translation>
    </message>
    <message>
        <source>The intervals are Newcombe&apos;s hybrid score intervals: they speak of chance alone, not of those who were not reached.</source>
        <translation>Les intervalles sont ceux de Newcombe (scores hybrides)&#xa0;: ils ne concernent que le hasard, pas les personnes qui n’ont pas été jointes.</translation>
    </message>
    <message>
        <source>The rest of {group}</source>
        <translation>Le reste de {group}</translation>
    </message>
    <message>
        <source>There is nobody in group {group}. The groups are: {groups}.</source>
        <translation>Il n’y a personne dans le groupe {group}. Les groupes sont&#xa0;: {groups}.</translation>
    </message>
    <message>
        <source>There is nobody to compare: nobody is in these figures.</source>
        <translation>Il n’y a personne à comparer&#xa0;: ces chiffres ne portent sur personne.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>Il n’y a encore rien à comparer.</translation>
    </message>
    <message>
        <source>Those who were not reached could still make the two equal.</source>
        <translation>Les personnes qui n’ont pas été jointes pourraient encore rendre les deux groupes égaux.</translation>
    </message>
    <message>
        <source>Too few people are known to say whether this differs by more than chance.</source>
        <translation>Trop peu de personnes sont connues pour dire si la différence dépasse le hasard.</translation>
    </message>
    <message>
        <source>Two groups side by side</source>
        <translation>Deux groupes côte à côte</translation>
    </message>
    <message>
        <source>With the same employer, of the known</source>
        <translation>Chez le même employeur, parmi les connus</translation>
    </message>
    <message>
        <source>Workplace track, of everyone</source>
        <translation>Parcours en entreprise, parmi tous</translation>
    </message>
    <message>
        <source>{count} ({share})</source>
        <translation>{count} ({share})</translation>
    </message>
    <message>
        <source>{figures}; {figure}</source>
        <translation>{figures}&#xa0;; {figure}</translation>
    </message>
    <message>
        <source>{first} compared with {second}</source>
        <translation>{first} et {second} côte à côte</translation>
    </message>
    <message>
        <source>{group}: only {n} of {due} known.</source>
        <translation>{group}&#xa0;: connus, seulement {n} sur {due}.</translation>
    </message>
    <message>
        <source>−{number}</source>
        <translation>−{number}</translation>
    </message>
    <message>
        <source>{group}</source>
        <translation>{group}</translation>
    </message>
    <message>
        <source>{group} ({count})</source>
        <translation>{group} ({count})</translation>
    </message>
    <message>
        <source>{group}: provisional, {open} of {people} can still change this.</source>
        <translation>{group}&#xa0;: provisoire, {open} personnes sur {people} peuvent encore changer ce chiffre.</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} à {most}</translation>
    </message>
    <message>
        <source>{share} ({of})</source>
        <translation>{share} ({of})</translation>
    </message>
</context>
<context>
    <name>ConfirmBar</name>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>Criteria</name>
    <message>
        <source>The parameters cannot be read: {reason}. They may have been written by a newer version of this program; update it to use them.</source>
        <translation>Les paramètres ne peuvent pas être lus&#xa0;: {reason}. Ils viennent peut-être d’une version plus récente de ce programme&#xa0;; mettez-le à jour pour les utiliser.</translation>
    </message>
    <message>
        <source>“{name}” is missing</source>
        <translation>«&#xa0;{name}&#xa0;» manque</translation>
    </message>
    <message>
        <source>“{name}” is not known here</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas connu ici</translation>
    </message>
    <message>
        <source>“{value}” is no value of “{name}”</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une valeur de «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Calendrier (Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>Definitions</name>
    <message>
        <source>no filter</source>
        <translation>aucun filtre</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Période du</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Période jusqu’au</translation>
    </message>
    <message>
        <source>{meaning} Source: {source}</source>
        <translation>{meaning} Source&#xa0;: {source}</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Date des chiffres</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Exit counted from</source>
        <translation>Moment de la sortie</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Version of the definitions</source>
        <translation>Version des définitions</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Nobody chosen</source>
        <translation>Personne n’est choisi</translation>
    </message>
    <message>
        <source>Choose someone in the list to see what happened and what is next.</source>
        <translation>Choisissez quelqu’un dans la liste pour voir ce qui s’est passé et ce qui vient.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Ligne du temps</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Not enrolled yet. Follow-ups are planned from the exit.</source>
        <translation>Pas encore d’inscription. Les suivis sont prévus à partir de la sortie.</translation>
    </message>
    <message>
        <source>Internships</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>No internship, workplace track or IBO yet.</source>
        <translation>Pas encore de stage, de parcours en entreprise ni d’IBO.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>No job noted yet.</source>
        <translation>Aucun emploi noté.</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolment(s)</source>
        <translation>
            <numerusform>%n inscription</numerusform>
            <numerusform>%n inscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n suivi</numerusform>
            <numerusform>%n suivis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n internship(s)</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n emploi</numerusform>
            <numerusform>%n emplois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Follow-ups are planned once it has begun</source>
        <translation>Les suivis sont planifiés dès qu’elle a commencé</translation>
    </message>
    <message>
        <source>No follow-up noted yet.</source>
        <translation>Aucun suivi noté.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Aucune note.</translation>
    </message>
    <message>
        <source>The trajectory has yet to begin, or lies outside its project.</source>
        <translation>Le parcours doit encore commencer, ou tombe en dehors du projet.</translation>
    </message>
    <message>
        <source>coach {name}</source>
        <translation>accompagnement&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>GSM</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>No follow-up planned</source>
        <translation>Aucun suivi prévu</translation>
    </message>
    <message>
        <source>Next: {milestone}, {due}</source>
        <translation>Prochain suivi&#xa0;: {milestone}, {due}</translation>
    </message>
    <message>
        <source>Not enrolled yet.</source>
        <translation>Pas encore d’inscription.</translation>
    </message>
    <message>
        <source>It follows from the exit, which is not known yet.</source>
        <translation>Il dépend de la sortie, qui n’est pas encore connue.</translation>
    </message>
    <message>
        <source>Everything was asked, or its window is over.</source>
        <translation>Tout a été demandé, ou le délai est passé.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Niveau d’études</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Outside the period of {project}: no follow-ups</source>
        <translation>En dehors de la période de {project} : pas de suivi</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Orienté par</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Enregistré le</translation>
    </message>
    <message>
        <source>Left out of the figures</source>
        <translation>Non compté dans les chiffres</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Enrol this person first.</source>
        <translation>Inscrivez d’abord cette personne.</translation>
    </message>
    <message>
        <source>Delete {record}?</source>
        <translation>Supprimer {record}&#xa0;?</translation>
    </message>
    <message>
        <source>This goes with it: {records}.</source>
        <translation>Sont aussi supprimés&#xa0;: {records}.</translation>
    </message>
    <message>
        <source>Delete {name} and everything noted about this person?</source>
        <translation>Supprimer {name} et tout ce qui est noté sur cette personne&#xa0;?</translation>
    </message>
    <message>
        <source>Delete {name} with everything: {records}?</source>
        <translation>Supprimer {name} et tout ce qui s’y rattache&#xa0;: {records}&#xa0;?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>C’est définitif.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>There is no trajectory yet. Add one on its page.</source>
        <translation>Il n’y a pas encore de parcours. Ajoutez-en un à la page Parcours.</translation>
    </message>
    <message>
        <source>the note of {day}</source>
        <translation>la note du {day}</translation>
    </message>
    <message>
        <source>Exit {day} (worked out from the dates)</source>
        <translation>Sortie le {day} (calculée d’après les dates)</translation>
    </message>
    <message>
        <source>No exit yet: an end date is missing</source>
        <translation>Pas encore de sortie&#xa0;: une date de fin manque</translation>
    </message>
    <message>
        <source>A later enrolment carries the follow-ups</source>
        <translation>Les suivis relèvent d’une inscription ultérieure</translation>
    </message>
    <message>
        <source>the enrolment in {trajectory}</source>
        <translation>l’inscription à {trajectory}</translation>
    </message>
    <message>
        <source>Last day not known</source>
        <translation>Dernier jour inconnu</translation>
    </message>
    <message>
        <source>Last day {day}</source>
        <translation>Dernier jour&#xa0;: {day}</translation>
    </message>
    <message>
        <source>{milestone}, {due}: {status}</source>
        <translation>{milestone}, {due}&#xa0;: {status}</translation>
    </message>
    <message>
        <source>an answer counts from {first} to {last}</source>
        <translation>une réponse compte du {first} au {last}</translation>
    </message>
    <message>
        <source>Begins more than 31 days later: not part of the trajectory</source>
        <translation>Commence plus de 31 jours après&#xa0;: ne fait pas partie du parcours</translation>
    </message>
    <message>
        <source>the {kind} of {period}</source>
        <translation>la période «&#xa0;{kind}&#xa0;» ({period})</translation>
    </message>
    <message>
        <source>mentor {name}</source>
        <translation>tutorat&#xa0;: {name}</translation>
    </message>
    <message>
        <source>plastics sector</source>
        <translation>secteur plastique</translation>
    </message>
    <message>
        <source>A student job does not count as being in work</source>
        <translation>Un job étudiant ne compte pas comme travail</translation>
    </message>
    <message>
        <source>the job at {company}</source>
        <translation>l’emploi chez {company}</translation>
    </message>
    <message>
        <source>Still open, never confirmed: known on its first day only</source>
        <translation>Encore en cours, jamais confirmé&#xa0;: seul le premier jour est connu</translation>
    </message>
    <message>
        <source>Still open, last confirmed on {day}</source>
        <translation>Encore en cours, dernière confirmation le {day}</translation>
    </message>
    <message>
        <source>Outside the window: does not count for {milestone}</source>
        <translation>Hors délai&#xa0;: ne compte pas pour le suivi à {milestone}</translation>
    </message>
    <message>
        <source>the follow-up of {day}</source>
        <translation>le suivi du {day}</translation>
    </message>
    <message>
        <source>Enter changes this, Delete removes it.</source>
        <translation>Entrée pour modifier, Suppr pour supprimer.</translation>
    </message>
    <message>
        <source>Change {record}</source>
        <translation>Modifier {record}</translation>
    </message>
    <message>
        <source>Delete {record}</source>
        <translation>Supprimer {record}</translation>
    </message>
</context>
<context>
    <name>Dossiers</name>
    <message>
        <source>The import was stopped. Nothing in the dossier was changed.</source>
        <translation>L’importation a été arrêtée. Rien n’a changé dans le dossier.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Import workbook</source>
        <translation>Importer un classeur</translation>
    </message>
    <message>
        <source>PlastIQ workbook</source>
        <translation>Classeur PlastIQ</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.ods)</source>
        <translation>Classeurs (*.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Importing {name}…</source>
        <translation>Importation de {name}…</translation>
    </message>
    <message>
        <source>{name} - remarks</source>
        <translation>{name} - remarques</translation>
    </message>
    <message>
        <source>Save the remarks</source>
        <translation>Enregistrer les remarques</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Empty workbook</source>
        <translation>Classeur vide</translation>
    </message>
    <message>
        <source>PlastIQ dossiers (*.plastiq);;All files (*)</source>
        <translation>Dossiers PlastIQ (*.plastiq);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>Enrol people in {trajectory}</source>
        <translation>Inscrire des personnes à {trajectory}</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End of the training</source>
        <translation>Fin de la formation</translation>
    </message>
</context>
<context>
    <name>EnrolmentForm</name>
    <message>
        <source>Confirm this, or choose an earlier start.</source>
        <translation>Confirmez, ou choisissez un début plus tôt.</translation>
    </message>
    <message>
        <source>Outside the period of {project}: this enrolment counts in none of its figures.</source>
        <translation>Hors de la période de {project}&#xa0;: cette inscription ne compte dans aucun de ses chiffres.</translation>
    </message>
    <message>
        <source>Already enrolled in {trajectory}, from {day}.</source>
        <translation>Déjà inscrit à {trajectory}, à partir du {day}.</translation>
    </message>
    <message>
        <source>Without the last day there is no exit and no follow-up.</source>
        <translation>Sans dernier jour, il n’y a ni sortie ni suivi.</translation>
    </message>
    <message>
        <source>Without the end of the training there is no exit and no follow-up.</source>
        <translation>Sans fin de formation, il n’y a ni sortie ni suivi.</translation>
    </message>
    <message>
        <source>The exit is then {day}; follow-ups are planned from there.</source>
        <translation>La sortie est alors le {day}&#xa0;; les suivis sont prévus à partir de ce jour.</translation>
    </message>
    <message>
        <source>It counts as completed from {day} on.</source>
        <translation>Compte comme terminé à partir du {day}.</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Enrol all the same</source>
        <translation>Inscrire malgré tout</translation>
    </message>
    <message>
        <source>26 or older</source>
        <translation>26 ans ou plus</translation>
    </message>
    <message>
        <source>End of the training</source>
        <translation>Fin de la formation</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>{age} years old on that day: from 26 on this needs a confirmation.</source>
        <translation>{age} ans ce jour-là&#xa0;: à partir de 26 ans, il faut une confirmation.</translation>
    </message>
    <message>
        <source>Last day attended</source>
        <translation>Dernier jour de présence</translation>
    </message>
    <message>
        <source>Why stopped</source>
        <translation>Motif de l’arrêt</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>New enrolment</source>
        <translation>Nouvelle inscription</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>Answered “{answer}” on {day}</source>
        <translation>A répondu «&#xa0;{answer}&#xa0;» le {day}</translation>
    </message>
    <message>
        <source>Answered “{answer}” on {day}, outside the window {first} to {last}</source>
        <translation>A répondu «&#xa0;{answer}&#xa0;» le {day}, hors délai (du {first} au {last})</translation>
    </message>
    <message>
        <source>Completed, the training ended on {day}</source>
        <translation>Terminé, fin de la formation le {day}</translation>
    </message>
    <message>
        <source>Deceased or prevented by force majeure since {day}</source>
        <translation>Décès ou force majeure depuis le {day}</translation>
    </message>
    <message>
        <source>Dropped out, last attended on {day}</source>
        <translation>A arrêté, dernier jour de présence le {day}</translation>
    </message>
    <message>
        <source>Dropped out, no last day attended recorded</source>
        <translation>A arrêté, dernier jour de présence non noté</translation>
    </message>
    <message>
        <source>Drops out, last attends on {day}</source>
        <translation>Va arrêter, dernier jour de présence le {day}</translation>
    </message>
    <message>
        <source>Due on {due}</source>
        <translation>Échéance le {due}</translation>
    </message>
    <message>
        <source>Due on {due}; an answer counts until {last}</source>
        <translation>Échéance le {due}&#xa0;; une réponse compte jusqu’au {last}</translation>
    </message>
    <message>
        <source>Enrolled in {trajectory} from {start}</source>
        <translation>Inscription à {trajectory} à partir du {start}</translation>
    </message>
    <message>
        <source>Exit on {day}, the end of the training</source>
        <translation>Sortie le {day}, fin de la formation</translation>
    </message>
    <message>
        <source>Exit on {day}, the last day attended</source>
        <translation>Sortie le {day}, dernier jour de présence</translation>
    </message>
    <message>
        <source>Exit on {day}: {stay}</source>
        <translation>Sortie le {day}&#xa0;: {stay}</translation>
    </message>
    <message>
        <source>Exit planned on {day}</source>
        <translation>Sortie prévue le {day}</translation>
    </message>
    <message>
        <source>First enrolled on {first}, last in {trajectory} from {start}</source>
        <translation>Première inscription le {first}, dernière à {trajectory} à partir du {start}</translation>
    </message>
    <message>
        <source>In work from {start} to {end}, {days}; no other job began within 31 days</source>
        <translation>Au travail du {start} au {end} ({days})&#xa0;; aucun autre emploi n’a commencé dans les 31 jours</translation>
    </message>
    <message>
        <source>In work from {start} until {end}, {days}; deceased or prevented then</source>
        <translation>Au travail du {start} au {end} ({days})&#xa0;; ensuite décès ou force majeure</translation>
    </message>
    <message>
        <source>In work from {start}, followed until {end} (30 days before the day of the figures), {days}</source>
        <translation>Au travail depuis le {start}, suivi jusqu’au {end}, 30 jours avant la date des chiffres ({days})</translation>
    </message>
    <message>
        <source>In work from {start}, last known on {end}, {days}</source>
        <translation>Au travail depuis le {start}, dernières nouvelles le {end} ({days})</translation>
    </message>
    <message>
        <source>In work from {start}, less than 30 days before the day of the figures</source>
        <translation>Au travail depuis le {start}, moins de 30 jours avant la date des chiffres</translation>
    </message>
    <message>
        <source>Job at {company} ({contract}) from {start} to {end}</source>
        <translation>Emploi chez {company} ({contract}) du {start} au {end}</translation>
    </message>
    <message>
        <source>Job at {company} ({contract}) from {start}, last confirmed on {day}</source>
        <translation>Emploi chez {company} ({contract}) depuis le {start}, dernière confirmation le {day}</translation>
    </message>
    <message>
        <source>Job at {company} ({contract}) from {start}, not confirmed since</source>
        <translation>Emploi chez {company} ({contract}) depuis le {start}, non confirmé depuis</translation>
    </message>
    <message>
        <source>No contact in the window {first} to {last}</source>
        <translation>Aucun contact dans le délai (du {first} au {last})</translation>
    </message>
    <message>
        <source>No dated job on {day}</source>
        <translation>Aucun emploi avec des dates ne couvre le {day}</translation>
    </message>
    <message>
        <source>No end of the training recorded</source>
        <translation>Fin de la formation non notée</translation>
    </message>
    <message>
        <source>No internship begun by {day}</source>
        <translation>Aucun stage commencé au {day}</translation>
    </message>
    <message>
        <source>No job that began by {due} and had not ended before {exit}</source>
        <translation>Aucun emploi commencé au plus tard le {due} et pas fini avant le {exit}</translation>
    </message>
    <message>
        <source>On {first} and on {last} at {company}</source>
        <translation>Le {first} et le {last} chez {company}</translation>
    </message>
    <message>
        <source>On {first} at {company}, on {last} at {other}</source>
        <translation>Le {first} chez {company}, le {last} chez {other}</translation>
    </message>
    <message>
        <source>Refused on {day} to be followed up</source>
        <translation>A refusé le suivi le {day}</translation>
    </message>
    <message>
        <source>The day lies beyond the calendar, after the year 9999</source>
        <translation>Ce jour tombe hors du calendrier, après l’an 9999</translation>
    </message>
    <message>
        <source>The training ended on {day}, no outcome recorded</source>
        <translation>Fin de la formation le {day}, résultat non noté</translation>
    </message>
    <message>
        <source>The training ends on {day}</source>
        <translation>La formation finit le {day}</translation>
    </message>
    <message>
        <source>To be observed from {day}</source>
        <translation>À observer à partir du {day}</translation>
    </message>
    <message>
        <source>Tried once, on {day}, nobody reached; the window was {first} to {last}</source>
        <translation>Un seul essai, le {day}, sans réponse&#xa0;; le délai allait du {first} au {last}</translation>
    </message>
    <message>
        <source>Tried {count} times between {start} and {end}, nobody reached; the window was {first} to {last}</source>
        <translation>{count} essais entre le {start} et le {end}, sans réponse&#xa0;; le délai allait du {first} au {last}</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>{evidence}; due on {due}</source>
        <translation>{evidence}&#xa0;; échéance le {due}</translation>
    </message>
    <message>
        <source>{evidence}; no dated job on that day</source>
        <translation>{evidence}&#xa0;; aucun emploi avec des dates ne couvre ce jour</translation>
    </message>
    <message>
        <source>{job}; agency work counts 6 days longer</source>
        <translation>{job}&#xa0;; un intérim compte 6 jours de plus</translation>
    </message>
    <message>
        <source>{kind} at {company} from {start} to {end}</source>
        <translation>{kind} chez {company} du {start} au {end}</translation>
    </message>
    <message>
        <source>{kind} at {company} from {start}, no end recorded</source>
        <translation>{kind} chez {company} depuis le {start}, fin non notée</translation>
    </message>
    <message>
        <source>{kind} from {start} to {end}, no company recorded</source>
        <translation>{kind} du {start} au {end}, entreprise non notée</translation>
    </message>
    <message>
        <source>{kind} from {start}, no end and no company recorded</source>
        <translation>{kind} depuis le {start}, fin et entreprise non notées</translation>
    </message>
    <message>
        <source>{reach}; not reached yet, last tried on {day}</source>
        <translation>{reach}&#xa0;; pas encore joint, dernier essai le {day}</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Do not export</source>
        <translation>Ne pas exporter</translation>
    </message>
    <message>
        <source>For in the house</source>
        <translation>Pour usage interne</translation>
    </message>
    <message>
        <source>For outside the house (small numbers hidden)</source>
        <translation>Pour l’extérieur (petits nombres masqués)</translation>
    </message>
    <message>
        <source>For whom is this export?</source>
        <translation>Pour qui est cet export&#xa0;?</translation>
    </message>
    <message>
        <source>Outside the house, counts below 5 are hidden, and whatever they could be worked out from.</source>
        <translation>Pour l’extérieur, les nombres inférieurs à 5 sont masqués, ainsi que tout ce qui permettrait de les calculer.</translation>
    </message>
    <message>
        <source>Rows of persons are never for readers outside: export the statistics for them, or the persons for use in the house.</source>
        <translation>Des lignes par personne ne sortent jamais&#xa0;: pour l’extérieur, exportez les statistiques&#xa0;; les personnes, seulement pour usage interne.</translation>
    </message>
</context>
<context>
    <name>External</name>
    <message>
        <source>FOR READERS OUTSIDE · {headline} · • hidden to protect small numbers</source>
        <translation>POUR L’EXTÉRIEUR · {headline} · • masqué pour protéger les petits nombres</translation>
    </message>
    <message>
        <source>Files for readers outside have no figures on same employer, completion, positive outflow, the reasons behind a status or the retention curve, and no persons.</source>
        <translation>Les fichiers pour l’extérieur ne contiennent ni le même employeur, ni l’achèvement, ni la sortie positive, ni les motifs d’un statut, ni la courbe du maintien au travail, ni des personnes.</translation>
    </message>
    <message>
        <source>For readers outside</source>
        <translation>Pour l’extérieur</translation>
    </message>
    <message>
        <source>Hidden, and shown as •, are counts from 1 to 4; of the origin every cell below 10, also 0; rates of fewer than 10 persons; and as many other figures as are needed so that nothing hidden can be worked out from the rest of this file. The sign is the same for all of them. Other files about the same persons can tell more together than one: give outside only one split of the same figures.</source>
        <translation>Sont masqués, et remplacés par •&#xa0;: les nombres de 1 à 4&#xa0;; pour l’origine, toute case inférieure à 10, 0 compris&#xa0;; les taux sur moins de 10 personnes&#xa0;; et autant d’autres chiffres qu’il faut pour que rien de masqué ne puisse être calculé à partir du reste de ce fichier. Le signe est le même pour tous. Plusieurs fichiers sur les mêmes personnes peuvent en dire plus ensemble qu’un seul&#xa0;: ne donnez à l’extérieur qu’une seule répartition des mêmes chiffres.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{project} · {start} to {end} · as of {day} · {population}</source>
        <translation>{project} · du {start} au {end} · situation au {day} · {population}</translation>
    </message>
    <message>
        <source>selection: {values}</source>
        <translation>sélection&#xa0;: {values}</translation>
    </message>
    <message>
        <source>In work in month {month} after the exit</source>
        <translation>Au travail au mois {month} après la sortie</translation>
    </message>
    <message>
        <source>{count} at risk</source>
        <translation>{count} à risque</translation>
    </message>
    <message>
        <source>{figure} · day {day}</source>
        <translation>{figure} · jour {day}</translation>
    </message>
    <message>
        <source>{figure} · {section}</source>
        <translation>{figure} · {section}</translation>
    </message>
    <message>
        <source>{lower}–{upper}</source>
        <translation>{lower}–{upper}</translation>
    </message>
    <message>
        <source>{name} · {group}: {value}</source>
        <translation>{name} · {group}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} sur {whole}</translation>
    </message>
    <message>
        <source>{title}: {count}</source>
        <translation>{title}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{value} · {of}</source>
        <translation>{value} · {of}</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>“{path}” was not written: the folder does not exist.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas été enregistré&#xa0;: ce dossier n’existe pas sur le disque.</translation>
    </message>
    <message>
        <source>“{path}” was not written: it is open in another program, or you may not write there. Close it or choose another place.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas été enregistré&#xa0;: il est ouvert dans un autre programme, ou vous ne pouvez pas écrire à cet endroit. Fermez-le ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>“{path}” was not written: there is a folder of that name.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas été enregistré&#xa0;: un dossier du disque porte déjà ce nom.</translation>
    </message>
    <message>
        <source>“{path}” was not written: the disk is full. Make room and try again.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas été enregistré&#xa0;: le disque est plein. Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>“{path}” was not written: {reason}.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas été enregistré&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” was not written: its name should end in {endings}.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas été enregistré&#xa0;: son nom doit se terminer par {endings}.</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the name, or make a new dossier.</source>
        <translation>{path} n’existe pas. Vérifiez le nom, ou créez un nouveau dossier.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be made: there is no folder {folder}.</source>
        <translation>{path} ne peut pas être créé&#xa0;: l’emplacement {folder} n’existe pas.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a dossier.</source>
        <translation>{path} est un répertoire, pas un dossier PlastIQ.</translation>
    </message>
    <message>
        <source>{path} is not a dossier of this program, or it is damaged from the start. It was left as it is.</source>
        <translation>{path} n’est pas un dossier de ce programme, ou il est endommagé dès le début. Il est resté tel quel.</translation>
    </message>
    <message>
        <source>{path} is a database of another program, not a dossier. It was left as it is.</source>
        <translation>{path} est une base de données d’un autre programme, pas un dossier. Il est resté tel quel.</translation>
    </message>
    <message>
        <source>{path} is cut short: a part of the file is missing. It was left as it is; open a backup instead.</source>
        <translation>{path} est incomplet&#xa0;: une partie du fichier manque. Il est resté tel quel&#xa0;; ouvrez plutôt une sauvegarde.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this program. It was left as it is; update the program to open it.</source>
        <translation>{path} a été créé par une version plus récente de ce programme. Il est resté tel quel&#xa0;; mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name.</source>
        <translation>{path} existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>Impossible d’écrire dans {path}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} is damaged inside: {reason}. It was left as it is; open a backup.</source>
        <translation>{path} est endommagé&#xa0;: {reason}. Il est resté tel quel&#xa0;; ouvrez une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>open</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>{milestone}: due {due}, an answer counts from {first} to {last}</source>
        <translation>{milestone}&#xa0;: échéance {due}, une réponse compte du {first} au {last}</translation>
    </message>
    <message>
        <source>{months} m</source>
        <translation>{months} m</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>Outside {first} to {last}: an answer of this day does not count for {milestone}.</source>
        <translation>Hors délai (du {first} au {last})&#xa0;: une réponse de ce jour ne compte pas pour le suivi à {milestone}.</translation>
    </message>
    <message>
        <source>An answer counts from {first} to {last}.</source>
        <translation>Une réponse compte du {first} au {last}.</translation>
    </message>
    <message>
        <source>Without an exit there is no window yet: this does not count yet.</source>
        <translation>Sans sortie, il n’y a pas encore de délai&#xa0;: ceci ne compte pas.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
        <source>No open job is noted. Note it as well, with its dates: they count.</source>
        <translation>Aucun emploi en cours n’est noté. Notez-le aussi, avec ses dates&#xa0;: elles comptent.</translation>
    </message>
    <message>
        <source>After a refusal no further follow-ups are planned.</source>
        <translation>Après un refus, plus aucun suivi n’est prévu.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Note a follow-up</source>
        <translation>Noter un suivi</translation>
    </message>
    <message>
        <source>Contact on</source>
        <translation>Contact le</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Still works at {company}: confirm the job</source>
        <translation>Travaille encore chez {company}&#xa0;: confirmer l’emploi</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Which moment</source>
        <translation>Quel moment</translation>
    </message>
    <message>
        <source>{milestone}, due {day}</source>
        <translation>{milestone}, échéance {day}</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Enregistrer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Throw away what you typed?</source>
        <translation>Abandonner ce que vous avez tapé&#xa0;?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Continuer à taper</translation>
    </message>
</context>
<context>
    <name>Frozen</name>
    <message numerus="yes">
        <source>%n figures changed.</source>
        <translation>
            <numerusform>%n chiffre a changé.</numerusform>
            <numerusform>%n chiffres ont changé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people moved this figure:</source>
        <translation>
            <numerusform>%n personne a fait bouger ce chiffre&#xa0;:</numerusform>
            <numerusform>%n personnes ont fait bouger ce chiffre&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situation au</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
    <message>
        <source>Back to the frozen reports</source>
        <translation>Retour aux rapports figés</translation>
    </message>
    <message>
        <source>Changed figures</source>
        <translation>Chiffres qui ont changé</translation>
    </message>
    <message>
        <source>Changed figures in the other splits: {count}.</source>
        <translation>Chiffres qui ont changé dans les autres répartitions&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Compare with today</source>
        <translation>Comparer à aujourd’hui</translation>
    </message>
    <message>
        <source>Copy the changed figures as a table</source>
        <translation>Copier les chiffres qui ont changé comme tableau</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Figures that changed, then → now:</source>
        <translation>Chiffres qui ont changé, avant → maintenant&#xa0;:</translation>
    </message>
    <message>
        <source>Finalise these figures…</source>
        <translation>Figer ces chiffres…</translation>
    </message>
    <message>
        <source>Finalised (UTC)</source>
        <translation>Figé le (UTC)</translation>
    </message>
    <message>
        <source>Frozen figures never change: what was reported can be shown, verified and compared with today later.</source>
        <translation>Des chiffres figés ne changent plus&#xa0;: plus tard, vous pouvez afficher, contrôler et comparer à aujourd’hui ce qui a été rapporté.</translation>
    </message>
    <message>
        <source>Finalised on</source>
        <translation>Figé le</translation>
    </message>
    <message>
        <source>Finalised on {day} as “{name}”</source>
        <translation>Figé le {day} sous le nom «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Frozen reports</source>
        <translation>Rapports figés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Name of the report</source>
        <translation>Nom du rapport</translation>
    </message>
    <message>
        <source>No figure changed, only facts behind them.</source>
        <translation>Aucun chiffre n’a changé, seulement des faits derrière les chiffres.</translation>
    </message>
    <message>
        <source>No person moved this: a name, a tally or a target did.</source>
        <translation>Aucune personne ne l’a fait bouger&#xa0;: c’est un nom, un comptage ou un objectif.</translation>
    </message>
    <message>
        <source>No report was finalised yet.</source>
        <translation>Aucun rapport n’a encore été figé.</translation>
    </message>
    <message>
        <source>Nobody is in this selection, so it cannot be finalised. Look at {choice}.</source>
        <translation>Cette sélection ne contient personne et ne peut donc pas être figée. Vérifiez {choice}.</translation>
    </message>
    <message>
        <source>Nothing changed since: the same parameters give the same figures.</source>
        <translation>Rien n’a changé depuis&#xa0;: les mêmes paramètres donnent les mêmes chiffres.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pers.</translation>
    </message>
    <message>
        <source>Persons whose facts changed, then → now:</source>
        <translation>Personnes dont les faits ont changé, avant → maintenant&#xa0;:</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Project {code} of this report is no longer in the dossier, so there are no figures to compare it with. The frozen figures stand.</source>
        <translation>Le projet {code} de ce rapport n’est plus dans le dossier&#xa0;: il n’y a pas de chiffres auxquels le comparer. Les chiffres figés restent intacts.</translation>
    </message>
    <message>
        <source>Reached: {kind}, action {action}</source>
        <translation>Atteint&#xa0;: {kind}, action {action}</translation>
    </message>
    <message>
        <source>Region {region} of this report is no longer in project {project}, so there are no figures to compare it with. The frozen figures stand.</source>
        <translation>La région {region} de ce rapport n’est plus dans le projet {project}&#xa0;: il n’y a pas de chiffres auxquels le comparer. Les chiffres figés restent intacts.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report “{name}” finalised</source>
        <translation>Rapport «&#xa0;{name}&#xa0;» figé</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Stopped, of those last seen on day {day}</source>
        <translation>Interruptions, parmi ceux dont le jour {day} est le dernier</translation>
    </message>
    <message>
        <source>Target: {kind}, action {action}</source>
        <translation>Objectif&#xa0;: {kind}, action {action}</translation>
    </message>
    <message>
        <source>The definitions changed too: version {then} → {now}.</source>
        <translation>Les définitions ont changé aussi&#xa0;: version {then} → {now}.</translation>
    </message>
    <message>
        <source>Then version {then} of the definitions, now {now}.</source>
        <translation>Définitions&#xa0;: version {then} avant, {now} maintenant.</translation>
    </message>
    <message>
        <source>Then → now</source>
        <translation>Avant → maintenant</translation>
    </message>
    <message>
        <source>There is a frozen report “{name}” already. Choose another name.</source>
        <translation>Il y a déjà un rapport figé «&#xa0;{name}&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no frozen report “{name}”. The dossier has: {names}.</source>
        <translation>Il n’y a pas de rapport figé «&#xa0;{name}&#xa0;». Le dossier contient&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There is no frozen report “{name}”: none was finalised yet.</source>
        <translation>Il n’y a pas de rapport figé «&#xa0;{name}&#xa0;»&#xa0;: aucun n’a encore été figé.</translation>
    </message>
    <message>
        <source>These figures are frozen. Compare them with today to see who moved them.</source>
        <translation>Ces chiffres sont figés. Comparez-les à aujourd’hui pour voir qui les a fait bouger.</translation>
    </message>
    <message>
        <source>Today gives the same figures.</source>
        <translation>Les chiffres d’aujourd’hui sont les mêmes.</translation>
    </message>
    <message>
        <source>Trajectory {code} of this report is no longer in project {project}, so there are no figures to compare it with. The frozen figures stand.</source>
        <translation>Le parcours {code} de ce rapport n’est plus dans le projet {project}&#xa0;: il n’y a pas de chiffres auxquels le comparer. Les chiffres figés restent intacts.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Who moved this figure</source>
        <translation>Qui a fait bouger ce chiffre</translation>
    </message>
    <message>
        <source>a parameter</source>
        <translation>un paramètre</translation>
    </message>
    <message>
        <source>age at the start</source>
        <translation>âge au début</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>accompagnateur</translation>
    </message>
    <message>
        <source>cohort</source>
        <translation>cohorte</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>entreprises</translation>
    </message>
    <message>
        <source>days in work without a break</source>
        <translation>jours de travail sans interruption</translation>
    </message>
    <message>
        <source>due at 12 months</source>
        <translation>échéance à 12 mois</translation>
    </message>
    <message>
        <source>due at 3 months</source>
        <translation>échéance à 3 mois</translation>
    </message>
    <message>
        <source>education</source>
        <translation>niveau d’études</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>données effacées</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>first day in work</source>
        <translation>premier jour de travail</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>internship</source>
        <translation>stage</translation>
    </message>
    <message>
        <source>internship company</source>
        <translation>entreprise de stage</translation>
    </message>
    <message>
        <source>joined the population</source>
        <translation>maintenant dans la population</translation>
    </message>
    <message>
        <source>left the population</source>
        <translation>plus dans la population</translation>
    </message>
    <message>
        <source>mediators</source>
        <translation>conseillers emploi</translation>
    </message>
    <message>
        <source>mentors</source>
        <translation>tuteurs</translation>
    </message>
    <message>
        <source>months in work after the exit</source>
        <translation>mois au travail après la sortie</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>referred by</source>
        <translation>service orienteur</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>same employer at 3 and 12 months</source>
        <translation>même employeur à 3 et 12 mois</translation>
    </message>
    <message>
        <source>status at 12 months</source>
        <translation>statut à 12 mois</translation>
    </message>
    <message>
        <source>status at 3 months</source>
        <translation>statut à 3 mois</translation>
    </message>
    <message>
        <source>the choice of education levels</source>
        <translation>les niveaux d’études choisis</translation>
    </message>
    <message>
        <source>the choice of genders</source>
        <translation>les genres choisis</translation>
    </message>
    <message>
        <source>the choice of regions</source>
        <translation>les régions choisies</translation>
    </message>
    <message>
        <source>the choice of trajectories</source>
        <translation>les parcours choisis</translation>
    </message>
    <message>
        <source>the choices together</source>
        <translation>les choix pris ensemble</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>la date des chiffres</translation>
    </message>
    <message>
        <source>the moment of finalising</source>
        <translation>le moment où il a été figé</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>the population</source>
        <translation>la population</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>le projet</translation>
    </message>
    <message>
        <source>the project, the period from {start} to {end} and the day {day}</source>
        <translation>le projet, la période du {start} au {end} et la date des chiffres, le {day}</translation>
    </message>
    <message>
        <source>the version of the definitions</source>
        <translation>la version des définitions</translation>
    </message>
    <message>
        <source>training</source>
        <translation>formation</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>intact</translation>
    </message>
    <message>
        <source>work stopped</source>
        <translation>interruption du travail</translation>
    </message>
    <message>
        <source>workplace track</source>
        <translation>parcours en entreprise</translation>
    </message>
    <message>
        <source>young people</source>
        <translation>jeunes</translation>
    </message>
    <message>
        <source>{count} ({share})</source>
        <translation>{count} ({share})</translation>
    </message>
    <message>
        <source>{figure}  [{persons}]</source>
        <translation>{figure}  [{persons}]</translation>
    </message>
    <message>
        <source>{months} ({count} observed)</source>
        <translation>{months} ({count} observés)</translation>
    </message>
    <message>
        <source>{persons} and {count} more</source>
        <translation>{persons} et encore {count}</translation>
    </message>
    <message>
        <source>{place} · {figure}</source>
        <translation>{place} · {figure}</translation>
    </message>
    <message>
        <source>{status} ({reason})</source>
        <translation>{status} ({reason})</translation>
    </message>
    <message>
        <source>{what}: {then} → {now}</source>
        <translation>{what}&#xa0;: {then} → {now}</translation>
    </message>
    <message>
        <source>{who}: {what}</source>
        <translation>{who}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>“{name}” and today</source>
        <translation>«&#xa0;{name}&#xa0;» et aujourd’hui</translation>
    </message>
    <message>
        <source>“{name}” cannot be verified: it was finalised by a newer version of this program. Update the program.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être contrôlé&#xa0;: il a été figé par une version plus récente de ce programme. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>“{name}” does not stand: its content is damaged and cannot be read. Look for it in a backup of the dossier.</source>
        <translation>«&#xa0;{name}&#xa0;» est altéré&#xa0;: son contenu est endommagé et ne peut pas être lu. Cherchez-le dans une sauvegarde du dossier.</translation>
    </message>
    <message>
        <source>“{name}” does not stand: its content is not what was finalised. Look for it in a backup of the dossier.</source>
        <translation>«&#xa0;{name}&#xa0;» est altéré&#xa0;: son contenu n’est plus celui qui a été figé. Cherchez-le dans une sauvegarde du dossier.</translation>
    </message>
    <message>
        <source>“{name}” does not stand: {what} beside it differs from what was finalised. Look for it in a backup of the dossier.</source>
        <translation>«&#xa0;{name}&#xa0;» est altéré&#xa0;: dans la liste, {what} diffère de ce qui a été figé. Cherchez-le dans une sauvegarde du dossier.</translation>
    </message>
    <message>
        <source>“{name}” stands as it was finalised.</source>
        <translation>«&#xa0;{name}&#xa0;» est intact, tel qu’il a été figé.</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>No internship company noted</source>
        <translation>Entreprise de stage non notée</translation>
    </message>
    <message>
        <source>Referrer unknown</source>
        <translation>Service orienteur inconnu</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Training unknown</source>
        <translation>Formation inconnue</translation>
    </message>
    <message>
        <source>Without region</source>
        <translation>Sans région</translation>
    </message>
    <message>
        <source>{group} · {part}</source>
        <translation>{group} · {part}</translation>
    </message>
    <message>
        <source>Without coach</source>
        <translation>Sans accompagnateur</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Import of {name}</source>
        <translation>Importation de {name}</translation>
    </message>
    <message>
        <source>{path} has none of the sheets that are read, such as Deelnemers or Inschrijvingen.</source>
        <translation>{path} ne contient aucune des feuilles attendues, comme Deelnemers ou Inschrijvingen.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save this list as a workbook…</source>
        <translation>Enregistrer cette liste comme classeur…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>The workbook is in the dossier.</source>
        <translation>Le contenu du classeur est dans le dossier.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the workbook cannot be right. Correct them there and import it again; the dossier is as it was.</source>
        <translation>
            <numerusform>%n endroit du classeur ne peut pas être correct. Corrigez-le et importez à nouveau&#xa0;; le dossier est resté tel quel.</numerusform>
            <numerusform>%n endroits du classeur ne peuvent pas être corrects. Corrigez-les et importez à nouveau&#xa0;; le dossier est resté tel quel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>Rien d’étrange n’a été trouvé.</translation>
    </message>
    <message>
        <source>{path} is empty. Save the workbook again and retry.</source>
        <translation>{path} est vide. Enregistrez à nouveau le classeur et réessayez.</translation>
    </message>
    <message>
        <source>{path} is not a workbook that this program can read. Save it as .xlsx or .ods, or give a folder of .csv files.</source>
        <translation>{path} n’est pas un classeur que ce programme peut lire. Enregistrez-le en .xlsx ou .ods, ou donnez un répertoire de fichiers .csv.</translation>
    </message>
    <message>
        <source>{path} is a workbook in an old Excel format (.xls, .xlsb). Save it as .xlsx.</source>
        <translation>{path} est un classeur dans un ancien format Excel (.xls, .xlsb). Enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <source>{path} is protected with a password. Save a copy without one.</source>
        <translation>{path} est protégé par un mot de passe. Enregistrez une copie sans mot de passe.</translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be read. Save the workbook again and retry.</source>
        <translation>{path} est endommagé et ne peut pas être lu. Enregistrez à nouveau le classeur et réessayez.</translation>
    </message>
    <message>
        <source>{path} is far too large for a workbook of this kind, so it was not opened.</source>
        <translation>{path} est beaucoup trop grand pour un classeur de ce type&#xa0;; il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>{path} contains something that no real workbook has ({what}), so it was not opened.</source>
        <translation>{path} contient quelque chose qu’aucun vrai classeur ne contient ({what})&#xa0;; il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>{path} has a value in cell {cell}, far outside the table. Delete it and save the workbook.</source>
        <translation>{path} a une valeur dans la cellule {cell}, loin en dehors du tableau. Supprimez-la et enregistrez le classeur.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as dd/mm/yyyy, such as 31/08/2021.</source>
        <translation>Ce n’est pas une date. Écrivez-la sous la forme jj/mm/aaaa, par exemple 31/08/2021.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came in that you should have a look at.</source>
        <translation>
            <numerusform>%n élément importé est à vérifier.</numerusform>
            <numerusform>%n éléments importés sont à vérifier.</numerusform>
        </translation>
    </message>
    <message>
        <source>This day does not exist.</source>
        <translation>Ce jour n’existe pas.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Ce n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>This is not an amount, such as 1234,56.</source>
        <translation>Ce n’est pas un montant, comme 1234,56.</translation>
    </message>
    <message>
        <source>This is not one of the possible values: {choices}.</source>
        <translation>Ce n’est pas une des valeurs possibles&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>{path} has a quotation mark without its partner in or after row {row}. Close it or take it out.</source>
        <translation>{path} a un guillemet sans son pendant à la ligne {row} ou plus loin. Fermez-le ou enlevez-le.</translation>
    </message>
    <message>
        <source>{path} is the workbook or the dossier itself. Choose another name for the errors.</source>
        <translation>{path} est le fichier à importer, ou le dossier où il va. Choisissez un autre nom pour les erreurs.</translation>
    </message>
    <message>
        <source>This is a date and not a code: format the column as text.</source>
        <translation>Ceci est une date et non un code&#xa0;: mettez la colonne au format texte.</translation>
    </message>
    <message>
        <source>This cell holds an error of a formula.</source>
        <translation>Cette cellule contient une erreur de formule.</translation>
    </message>
    <message>
        <source>This cell holds a formula without its result. Open the workbook, save it and try again.</source>
        <translation>Cette cellule contient une formule sans son résultat. Ouvrez le classeur, enregistrez-le et réessayez.</translation>
    </message>
    <message>
        <source>This is not an enterprise number: it has ten digits.</source>
        <translation>Ce n’est pas un numéro d’entreprise&#xa0;: celui-ci compte dix chiffres.</translation>
    </message>
    <message>
        <source>The time of day was left out.</source>
        <translation>L’heure n’a pas été reprise.</translation>
    </message>
    <message>
        <source>This was typed as a number, so a zero in front may be lost. Format the column as text.</source>
        <translation>Ceci a été tapé comme un nombre&#xa0;: un zéro au début s’est peut-être perdu. Mettez la colonne au format texte.</translation>
    </message>
    <message>
        <source>This was typed as a number; the zero that it lost in front was put back.</source>
        <translation>Ceci a été tapé comme un nombre&#xa0;; le zéro perdu au début a été remis.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>What was found in {name}</source>
        <translation>Ce qui a été trouvé dans {name}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The folder {path} holds no .csv files.</source>
        <translation>Le répertoire {path} ne contient aucun fichier .csv.</translation>
    </message>
    <message>
        <source>{path} is not a text file with comma or semicolon separated values.</source>
        <translation>{path} n’est pas un fichier texte avec des valeurs séparées par des virgules ou des points-virgules.</translation>
    </message>
    <message>
        <source>{path} is too large: at most {limit} rows per file are read.</source>
        <translation>{path} est trop grand&#xa0;: {limit} lignes au plus sont lues par fichier.</translation>
    </message>
    <message>
        <source>{path} is too wide: at most {limit} columns are read.</source>
        <translation>{path} est trop large&#xa0;: {limit} colonnes au plus sont lues.</translation>
    </message>
    <message>
        <source>This person was {age} when this began; 26 is too old to start.</source>
        <translation>Cette personne avait {age} ans au début&#xa0;; à 26 ans, il est trop tard pour commencer.</translation>
    </message>
    <message>
        <source>This was completed, but its training end is not known.</source>
        <translation>L’inscription est terminée, mais la fin de la formation n’est pas connue.</translation>
    </message>
    <message>
        <source>This person dropped out, but the last day is not known.</source>
        <translation>Cette personne a arrêté, mais le dernier jour n’est pas connu.</translation>
    </message>
    <message>
        <source>This overlaps with enrolment {code} of the same person.</source>
        <translation>Ceci chevauche l’inscription {code} de la même personne.</translation>
    </message>
    <message>
        <source>This person was in this trajectory before, by enrolment {code}.</source>
        <translation>Cette personne a déjà suivi ce parcours, avec l’inscription {code}.</translation>
    </message>
    <message>
        <source>This begins more than 31 days after the trajectory&apos;s latest end, so it is not part of it.</source>
        <translation>Ceci commence plus de 31 jours après la dernière fin du parcours et n’en fait donc pas partie.</translation>
    </message>
    <message>
        <source>This enrolment has no exit yet, so there is nothing to follow up.</source>
        <translation>Cette inscription n’a pas encore de sortie&#xa0;; il n’y a donc rien à suivre.</translation>
    </message>
    <message>
        <source>This lies before the exit, {day}.</source>
        <translation>Cette date précède la sortie, le {day}.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
        <source>This job has no end, but another one of this person began on {day}.</source>
        <translation>Cet emploi n’a pas de fin, mais un autre emploi de cette personne a commencé le {day}.</translation>
    </message>
    <message>
        <source>An earlier job of this person, from {day}, has no end.</source>
        <translation>Un emploi antérieur de cette personne, à partir du {day}, n’a pas de fin.</translation>
    </message>
    <message>
        <source>There is a reason but no day, so this person still counts.</source>
        <translation>Un motif sans date n’exclut personne des chiffres.</translation>
    </message>
    <message>
        <source>There is no such code in sheet {sheet} of the workbook, nor in the dossier.</source>
        <translation>Ce code n’existe ni dans la feuille {sheet} du classeur, ni dans le dossier.</translation>
    </message>
    <message>
        <source>Row {row} has the same {columns} already.</source>
        <translation>La ligne {row} a déjà la même valeur pour {columns}.</translation>
    </message>
    <message>
        <source>The company with this number is called {name}; that name is kept.</source>
        <translation>L’entreprise qui porte ce numéro s’appelle {name}&#xa0;; ce nom est gardé.</translation>
    </message>
    <message>
        <source>This code belonged to {name}, born on {birth}. Is it the same person? The dossier takes over what stands here.</source>
        <translation>Ce code appartenait à {name}, naissance le {birth}. Est-ce la même personne&#xa0;? Le dossier reprend ce qui est écrit ici.</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the name.</source>
        <translation>{path} n’existe pas. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file or folder.</source>
        <translation>{path} n’est ni un fichier ni un répertoire ordinaire.</translation>
    </message>
    <message>
        <source>{path} is a single .csv file. Put one file per sheet in a folder, named as the sheets, and import the folder.</source>
        <translation>{path} est un seul fichier .csv. Mettez dans un répertoire un fichier par feuille, avec le nom des feuilles, et importez ce répertoire.</translation>
    </message>
    <message>
        <source>Reading {path} took too long, so it was given up. Is it very large?</source>
        <translation>La lecture de {path} durait trop longtemps et a été abandonnée. Le fichier est-il très grand&#xa0;?</translation>
    </message>
    <message>
        <source>{path} cannot be read: it is damaged, or has a value far outside its table. Save the workbook again and retry.</source>
        <translation>{path} ne peut pas être lu&#xa0;: il est endommagé, ou une valeur se trouve loin en dehors de son tableau. Enregistrez à nouveau le classeur et réessayez.</translation>
    </message>
    <message>
        <source>Sheet {sheet} of {path} is too large: at most {limit} rows per sheet are read.</source>
        <translation>La feuille {sheet} de {path} est trop grande&#xa0;: {limit} lignes au plus sont lues par feuille.</translation>
    </message>
    <message>
        <source>Sheet {sheet} of {path} is too wide: at most {limit} columns are read.</source>
        <translation>La feuille {sheet} de {path} est trop large&#xa0;: {limit} colonnes au plus sont lues.</translation>
    </message>
    <message>
        <source>This sheet is not one that is read, so it was left out.</source>
        <translation>Cette feuille n’est pas connue&#xa0;; elle n’a pas été reprise.</translation>
    </message>
    <message>
        <source>This column is not one that is read, so it was left out.</source>
        <translation>Cette colonne n’est pas connue&#xa0;; elle n’a pas été reprise.</translation>
    </message>
    <message>
        <source>This column has no name in row 1, so it was left out.</source>
        <translation>Cette colonne n’a pas de nom à la ligne 1&#xa0;; elle n’a pas été reprise.</translation>
    </message>
    <message>
        <source>This sheet is there twice. Keep one of them.</source>
        <translation>Cette feuille existe deux fois. Gardez-en une.</translation>
    </message>
    <message>
        <source>This column is there twice. Keep one of them.</source>
        <translation>Cette colonne existe deux fois. Gardez-en une.</translation>
    </message>
    <message>
        <source>This column is required and is not there.</source>
        <translation>Cette colonne est obligatoire et elle manque.</translation>
    </message>
</context>
<context>
    <name>InternshipForm</name>
    <message>
        <source>Before the enrolment starts, on {day}.</source>
        <translation>Avant le début de l’inscription, le {day}.</translation>
    </message>
    <message>
        <source>More than 31 days after the end so far: not part of the trajectory, the exit stays.</source>
        <translation>Plus de 31 jours après la fin actuelle&#xa0;: ne fait pas partie du parcours, la sortie ne change pas.</translation>
    </message>
    <message>
        <source>Runs at the same time as {other}.</source>
        <translation>Se déroule en même temps que {other}.</translation>
    </message>
    <message>
        <source>The exit is then {day}.</source>
        <translation>La sortie est alors le {day}.</translation>
    </message>
    <message>
        <source>Without an end there is no exit, and no follow-up is planned.</source>
        <translation>Sans fin, il n’y a pas de sortie et aucun suivi n’est prévu.</translation>
    </message>
    <message>
        <source>An IBO does not move the exit.</source>
        <translation>Une IBO ne déplace pas la sortie.</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>New internship</source>
        <translation>Nouveau stage</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Tuteur</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>JobForm</name>
    <message>
        <source>Open and never confirmed: it is known for its first day only.</source>
        <translation>En cours et jamais confirmé&#xa0;: seul le premier jour est connu.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
        <source>A student job does not count as being in work.</source>
        <translation>Un job étudiant ne compte pas comme travail.</translation>
    </message>
    <message>
        <source>At the same time as the job at {company}. That is possible.</source>
        <translation>En même temps que l’emploi chez {company}. C’est possible.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Nouvel emploi</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Leave empty while it goes on.</source>
        <translation>Laissez vide tant que l’emploi continue.</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Motif de la fin</translation>
    </message>
    <message>
        <source>Last confirmed on</source>
        <translation>Dernière confirmation</translation>
    </message>
    <message>
        <source>Plastics sector</source>
        <translation>Secteur plastique</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>This page</source>
        <translation>Cette page</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In forms and lists</source>
        <translation>Dans les formulaires et les listes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Enregistrer le formulaire</translation>
    </message>
    <message>
        <source>Open, or go to the next field</source>
        <translation>Ouvrir, ou passer au champ suivant</translation>
    </message>
    <message>
        <source>Back, one level</source>
        <translation>Revenir d’un niveau</translation>
    </message>
    <message>
        <source>Open the calendar or the list of choices</source>
        <translation>Ouvrir le calendrier ou la liste de choix</translation>
    </message>
</context>
<context>
    <name>ListDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>Who counts</source>
        <translation>Qui compte</translation>
    </message>
    <message>
        <source>Everyone with an enrolment in the project that starts in the period and on or before the day of the figures. A person counts once, whoever drops out included, unless only those who completed were chosen.</source>
        <translation>Toute personne dont une inscription dans le projet commence dans la période et au plus tard à la date des chiffres. Une personne compte une seule fois, même si elle arrête, sauf si l’on a choisi ceux qui ont terminé.</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohorte</translation>
    </message>
    <message>
        <source>Of those whose day has come, so many months after the exit, who had a dated job that covers it. Answers without a dated job are no part of it, so in months 3 and 12 it lies at or below the share in work.</source>
        <translation>Parmi ceux dont le jour est venu, tant de mois après la sortie&#xa0;: qui avait un emploi dont les dates couvrent ce jour. Les réponses sans emploi daté n’y sont pas&#xa0;; aux mois 3 et 12, ce chiffre est donc au plus égal à la part au travail.</translation>
    </message>
    <message>
        <source>Persons who exited and had a job that began at the latest 3 months after the exit and had not ended before it.</source>
        <translation>Personnes sorties dont un emploi a commencé au plus tard 3 mois après la sortie et n’était pas fini avant celle-ci.</translation>
    </message>
    <message>
        <source>Persons who started an internship on or before the day of the figures, in any of their enrolments in the project and the period. An IBO is not counted as an internship.</source>
        <translation>Personnes qui ont commencé un stage au plus tard à la date des chiffres, dans une de leurs inscriptions dans le projet et la période. Une IBO ne compte pas comme stage.</translation>
    </message>
    <message>
        <source>Persons whose work ended and who had none for more than 30 days after. The last day in work counts.</source>
        <translation>Personnes dont le travail a pris fin et qui n’en ont pas eu pendant plus de 30 jours ensuite. Le dernier jour de travail compte.</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Mis au travail</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interruption</translation>
    </message>
    <message>
        <source>The edition of the trajectory of the person&apos;s latest enrolment in the project.</source>
        <translation>L’édition du parcours de la dernière inscription de la personne dans le projet.</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>The end of the trajectory: the end of the training, or of the internships that follow it within 31 days. For who dropped out it is the last day attended. An exit after the day of the figures does not count yet.</source>
        <translation>La fin du parcours&#xa0;: la fin de la formation, ou des stages qui la suivent dans les 31 jours. Pour qui a arrêté, c’est le dernier jour de présence. Une sortie après la date des chiffres ne compte pas encore.</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Achèvement</translation>
    </message>
    <message>
        <source>The highest level attained at the start of the first enrolment. Lower secondary at most is ISCED 0 to 2, upper secondary is above that up to ISCED 4, higher education is ISCED 5 to 8.</source>
        <translation>Le niveau le plus élevé atteint au début de la première inscription. Secondaire inférieur au plus&#xa0;: CITE 0 à 2&#xa0;; secondaire supérieur&#xa0;: au-dessus, jusqu’à CITE 4&#xa0;; enseignement supérieur&#xa0;: CITE 5 à 8.</translation>
    </message>
    <message>
        <source>The one share less the other, with Newcombe&apos;s hybrid score 95% interval. With fewer than 30 known in either group nothing is said about significance.</source>
        <translation>Une part moins l’autre, avec l’intervalle à 95&#xa0;% de Newcombe (scores hybrides). Avec moins de 30 connus dans l’un des groupes, on ne dit rien de la signification statistique.</translation>
    </message>
    <message>
        <source>Those who exited and completed, as a share of all who exited.</source>
        <translation>La part de ceux qui ont terminé parmi tous les sortis.</translation>
    </message>
    <message>
        <source>With an internship</source>
        <translation>Avec un stage</translation>
    </message>
    <message>
        <source>Workplace track</source>
        <translation>Parcours en entreprise</translation>
    </message>
    <message>
        <source>Persons who started an internship of the kind workplace track, as a share of all enrolled.</source>
        <translation>La part, parmi tous les inscrits, des personnes qui ont commencé un stage du type parcours en entreprise (werkplek-traject).</translation>
    </message>
    <message>
        <source>3 and 12 months</source>
        <translation>3 et 12 mois</translation>
    </message>
    <message>
        <source>Each person is followed up 3 and 12 months after the exit. What is asked is where the person stands on that day; an answer counts from 14 days before to 42 days after it.</source>
        <translation>Chaque personne est suivie 3 et 12 mois après la sortie. On demande quelle est sa situation ce jour-là&#xa0;; une réponse compte de 14 jours avant à 42 jours après ce jour.</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>Au travail</translation>
    </message>
    <message>
        <source>In a paid job or self-employed on that day. Student jobs, an IBO and internships are not counted as work.</source>
        <translation>Avec un emploi rémunéré ou comme indépendant ce jour-là. Un job étudiant, une IBO ou un stage ne comptent pas comme travail.</translation>
    </message>
    <message>
        <source>Not in work</source>
        <translation>Pas au travail</translation>
    </message>
    <message>
        <source>Known not to be in work on that day: looking for work, in education, in an IBO, on an internship or inactive.</source>
        <translation>On sait que la personne n’était pas au travail ce jour-là&#xa0;: demandeur d’emploi, aux études, en IBO, en stage ou inactif.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>The day and its window have passed without a usable answer, or the person refuses to be followed up.</source>
        <translation>Le jour et son délai sont passés sans réponse utilisable, ou la personne refuse d’être suivie.</translation>
    </message>
    <message>
        <source>Still to be reached</source>
        <translation>En cours de suivi</translation>
    </message>
    <message>
        <source>The day has come, the answer is not there yet and the window is open.</source>
        <translation>Le jour est venu, la réponse n’est pas encore là et le délai court encore.</translation>
    </message>
    <message>
        <source>Not yet due or exited</source>
        <translation>Pas encore à échéance ou sorti</translation>
    </message>
    <message>
        <source>The day has not come yet, or the person is still in the trajectory. These persons are in no rate.</source>
        <translation>Le jour n’est pas encore venu, ou la personne est encore dans le parcours. Ces personnes ne comptent dans aucun taux.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <source>As recorded of the person. The shares are of everyone enrolled and have no interval: they are a count of the people themselves.</source>
        <translation>Comme noté pour la personne. Les parts portent sur tous les inscrits et n’ont pas d’intervalle&#xa0;: c’est un comptage des personnes elles-mêmes.</translation>
    </message>
    <message>
        <source>Deceased or prevented by force majeure on or before the day. These persons are in no rate.</source>
        <translation>Décès ou force majeure ce jour-là ou avant. Ces personnes ne comptent dans aucun taux.</translation>
    </message>
    <message>
        <source>Difference of two groups</source>
        <translation>Différence entre deux groupes</translation>
    </message>
    <message>
        <source>Due and known</source>
        <translation>À échéance et connus</translation>
    </message>
    <message>
        <source>Due are all whose day has come: in work, not in work, being followed up and unknown. Known are those in work and not in work.</source>
        <translation>À échéance&#xa0;: tous ceux dont le jour est venu, donc au travail, pas au travail, en cours de suivi et inconnus. Connus&#xa0;: au travail et pas au travail.</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Niveau d’études</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>How the latest enrolment stands on the day of the figures: completed from the end of the training, dropped out from the last day attended, and ongoing before that.</source>
        <translation>Où en est la dernière inscription à la date des chiffres&#xa0;: terminé à partir de la fin de la formation, arrêté à partir du dernier jour de présence, en cours avant cela.</translation>
    </message>
    <message>
        <source>In work by month</source>
        <translation>Au travail, mois par mois</translation>
    </message>
    <message>
        <source>In work, of the known</source>
        <translation>Au travail, parmi les connus</translation>
    </message>
    <message>
        <source>Ongoing, completed, dropped out</source>
        <translation>En cours, terminé, arrêté</translation>
    </message>
    <message>
        <source>Persons in work divided by the known.</source>
        <translation>Les personnes au travail divisées par les connus.</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Bornes</translation>
    </message>
    <message>
        <source>The lower bound takes everyone of whom nothing is known to be out of work, the upper bound takes them to be in work. Both are shares of the due.</source>
        <translation>La borne inférieure suppose sans travail tous ceux dont on ne sait rien, la borne supérieure les suppose au travail. Les deux sont des parts des personnes à échéance.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>The known as a share of the due.</source>
        <translation>La part des connus parmi les personnes à échéance.</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Wilson&apos;s interval without continuity correction. It speaks of chance alone, not of those who were not reached.</source>
        <translation>Intervalle de Wilson sans correction de continuité. Il ne concerne que le hasard, pas les personnes qui n’ont pas été jointes.</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>The rate may still change: someone is being followed up, not yet due or not yet exited, or fewer than 80% of the due are known.</source>
        <translation>Le taux peut encore changer&#xa0;: quelqu’un est en cours de suivi, pas encore à échéance ou pas encore sorti, ou moins de 80&#xa0;% des personnes à échéance sont connues.</translation>
    </message>
    <message>
        <source>Positive outflow</source>
        <translation>Sortie positive</translation>
    </message>
    <message>
        <source>Persons in work, in an IBO or in education on that day.</source>
        <translation>Personnes au travail, en IBO ou aux études ce jour-là.</translation>
    </message>
    <message>
        <source>Same employer</source>
        <translation>Même employeur</translation>
    </message>
    <message>
        <source>Of those in work at 3 months whose 12 months are due: how many had work at one and the same company on both days. Whoever is known not to be in work at 12 months counts as known.</source>
        <translation>Parmi les personnes au travail à 3 mois qui sont à échéance à 12 mois&#xa0;: combien travaillaient dans la même entreprise aux deux dates. Qui n’est pas au travail à 12 mois compte comme connu.</translation>
    </message>
    <message>
        <source>Migrant origin</source>
        <translation>Origine étrangère</translation>
    </message>
    <message>
        <source>An estimate, tallied per trajectory and never recorded per person. It is not reduced by filters or population.</source>
        <translation>Une estimation, comptée par parcours et jamais notée par personne. Ni les filtres ni la population ne la réduisent.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Maintien au travail</translation>
    </message>
    <message>
        <source>How long work lasts without a break of more than 30 days, from the first day in work after the exit, with any employer (Kaplan and Meier). It is another figure than the share in work at 12 months.</source>
        <translation>Combien de temps on reste au travail sans interruption de plus de 30 jours, à partir du premier jour de travail après la sortie, chez n’importe quel employeur (Kaplan et Meier). C’est un autre chiffre que la part au travail à 12 mois.</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Persons placed in work at the latest 3 months after the exit who are still followed without a break on that day.</source>
        <translation>Personnes mises au travail au plus tard 3 mois après la sortie et encore suivies ce jour-là, sans interruption.</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Suite inconnue</translation>
    </message>
    <message>
        <source>Persons still in work when last heard of; from that day on they no longer count.</source>
        <translation>Personnes encore au travail aux dernières nouvelles&#xa0;; à partir de ce jour, elles ne comptent plus.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Percentages are rounded half up from exact fractions. A dash stands where there is nothing to divide by.</source>
        <translation>Les pourcentages sont arrondis à partir des fractions exactes, la demie vers le haut. Un tiret signifie qu’il n’y a rien par quoi diviser.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About PlastIQ</source>
        <translation>À &amp;propos de PlastIQ</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Récents</translation>
    </message>
    <message>
        <source>De&amp;mo</source>
        <translation>Dé&amp;mo</translation>
    </message>
    <message>
        <source>&amp;Import workbook…</source>
        <translation>&amp;Importer un classeur…</translation>
    </message>
    <message>
        <source>&amp;Empty workbook…</source>
        <translation>Classeur &amp;vide…</translation>
    </message>
    <message>
        <source>&amp;Close dossier</source>
        <translation>&amp;Fermer le dossier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>{name} (not there any more)</source>
        <translation>{name} (introuvable)</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>This name holds a sign that is not seen or that turns the writing around. Type it.</source>
        <translation>Ce nom contient un signe qui ne se voit pas ou qui inverse le sens de l’écriture. Tapez le nom.</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Mind: {said}</source>
        <translation>Attention&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Not done: {said}</source>
        <translation>Échec&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong ({kind}). What was saved is safe. The details are in {file}.</source>
        <translation>Un problème imprévu s’est produit ({kind}). Ce qui était enregistré est en sûreté. Les détails se trouvent dans {file}.</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message numerus="yes">
        <source>%n calls are on the clipboard.</source>
        <translation>
            <numerusform>%n appel est copié.</numerusform>
            <numerusform>%n appels sont copiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people to call</source>
        <translation>
            <numerusform>%n personne à appeler</numerusform>
            <numerusform>%n personnes à appeler</numerusform>
        </translation>
    </message>
    <message>
        <source>1 follow-up falls due by {day}</source>
        <translation>1 suivi vient à échéance d’ici au {day}</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Accompagnateur</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy the calls as a table</source>
        <translation>Copier les appels comme tableau</translation>
    </message>
    <message>
        <source>Coverage with all reached</source>
        <translation>Couverture si tous joints</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Fall due</source>
        <translation>Viennent à échéance</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>In work, of the known</source>
        <translation>Au travail, parmi les connus</translation>
    </message>
    <message>
        <source>Lower bound with all reached</source>
        <translation>Borne inférieure si tous joints</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name and trajectory</source>
        <translation>Nom et parcours</translation>
    </message>
    <message>
        <source>No follow-up falls due by {day}</source>
        <translation>Aucun suivi ne vient à échéance d’ici au {day}</translation>
    </message>
    <message>
        <source>Nobody is left to call for this date.</source>
        <translation>Il n’y a plus personne à appeler pour cette date.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>GSM</translation>
    </message>
    <message>
        <source>Reporting date</source>
        <translation>Date du rapport</translation>
    </message>
    <message>
        <source>Reporting date: {day}</source>
        <translation>Date du rapport&#xa0;: {day}</translation>
    </message>
    <message>
        <source>The reporting date {until} lies before {day}, the day of the figures. Choose a later one.</source>
        <translation>La date du rapport, {until}, précède le {day}, date des chiffres. Choisissez une date ultérieure.</translation>
    </message>
    <message>
        <source>The same without calls</source>
        <translation>Idem sans appels</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>À appeler</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Qui appeler</translation>
    </message>
    <message>
        <source>With all reached</source>
        <translation>Si tous joints</translation>
    </message>
    <message>
        <source>all answers are there already, so the share in work at {months} months will be {rate}</source>
        <translation>toutes les réponses sont déjà là, la part au travail à {months} mois sera donc de {rate}</translation>
    </message>
    <message>
        <source>can be called from {first}</source>
        <translation>à appeler à partir du {first}</translation>
    </message>
    <message>
        <source>can be called until {last}</source>
        <translation>à appeler jusqu’au {last}</translation>
    </message>
    <message>
        <source>can be called, due on {due}</source>
        <translation>à appeler, échéance le {due}</translation>
    </message>
    <message>
        <source>nobody due can be called any more, so there will be no share in work at {months} months</source>
        <translation>plus aucune personne à échéance ne peut être appelée, il n’y aura donc pas de part au travail à {months} mois</translation>
    </message>
    <message>
        <source>nobody will be due, so there will be no share in work at {months} months</source>
        <translation>personne ne sera à échéance, il n’y aura donc pas de part au travail à {months} mois</translation>
    </message>
    <message>
        <source>reaching all of them moves the share in work at {months} months to between {least} and {most}</source>
        <translation>si vous joignez toutes ces personnes, la part au travail à {months} mois sera entre {least} et {most}</translation>
    </message>
    <message>
        <source>reaching all {count} people who can still be called moves the share in work at {months} months to between {least} and {most}</source>
        <translation>si vous joignez les {count} personnes que l’on peut encore appeler, la part au travail à {months} mois sera entre {least} et {most}</translation>
    </message>
    <message>
        <source>reaching everyone who can still be called leaves the share in work at {months} months at about {least}</source>
        <translation>même si vous joignez toutes les personnes que l’on peut encore appeler, la part au travail à {months} mois restera à environ {least}</translation>
    </message>
    <message>
        <source>reaching that person makes the share in work at {months} months {least} or {most}</source>
        <translation>si vous joignez cette personne, la part au travail à {months} mois sera de {least} ou de {most}</translation>
    </message>
    <message>
        <source>reaching the one person who can still be called makes the share in work at {months} months {least} or {most}</source>
        <translation>si vous joignez la seule personne que l’on peut encore appeler, la part au travail à {months} mois sera de {least} ou de {most}</translation>
    </message>
    <message>
        <source>whoever is still unknown can no longer be called, so the share in work at {months} months will be {rate}</source>
        <translation>on ne peut plus appeler les personnes encore inconnues, la part au travail à {months} mois sera donc de {rate}</translation>
    </message>
    <message>
        <source>{count} follow-ups fall due by {day}</source>
        <translation>{count} suivis viennent à échéance d’ici au {day}</translation>
    </message>
    <message>
        <source>{due}; {effect}.</source>
        <translation>{due}&#xa0;; {effect}.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Counted</source>
        <translation>Comptés</translation>
    </message>
    <message>
        <source>Due, not known</source>
        <translation>À échéance, non connus</translation>
    </message>
    <message>
        <source>Exited and completed</source>
        <translation>Sorti, a terminé</translation>
    </message>
    <message>
        <source>Exited without completing</source>
        <translation>Sorti, n’a pas terminé</translation>
    </message>
    <message>
        <source>In a dated job</source>
        <translation>Avec un emploi daté</translation>
    </message>
    <message>
        <source>In work, or not known</source>
        <translation>Au travail, ou non connu</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connus</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Hors calcul</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Pas à échéance</translation>
    </message>
    <message>
        <source>Not due or not known</source>
        <translation>Pas à échéance ou non connu</translation>
    </message>
    <message>
        <source>Not in a dated job</source>
        <translation>Sans emploi daté</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Not with the same employer</source>
        <translation>Pas chez le même employeur</translation>
    </message>
    <message>
        <source>Not with the same employer, or not known</source>
        <translation>Pas chez le même, ou non connu</translation>
    </message>
    <message>
        <source>Not yet observed</source>
        <translation>Pas encore observé</translation>
    </message>
    <message>
        <source>Not yet observed, or left out</source>
        <translation>Pas observé ou non compté</translation>
    </message>
    <message>
        <source>Out of sight before, or not placed</source>
        <translation>Suite inconnue, ou pas mis au travail</translation>
    </message>
    <message>
        <source>Still open or unknown</source>
        <translation>Encore ouvert ou inconnu</translation>
    </message>
    <message>
        <source>Still without a break</source>
        <translation>Encore sans interruption</translation>
    </message>
    <message>
        <source>Stopped before</source>
        <translation>Interruption avant</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Les autres</translation>
    </message>
    <message>
        <source>The others due</source>
        <translation>Autres à échéance</translation>
    </message>
    <message>
        <source>With the same employer</source>
        <translation>Chez le même employeur</translation>
    </message>
    <message>
        <source>With the same employer, or not known</source>
        <translation>Chez le même, ou non connu</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>New participant</source>
        <translation>Nouveau participant</translation>
    </message>
    <message>
        <source>Change personal data</source>
        <translation>Modifier les données</translation>
    </message>
    <message>
        <source>Note a follow-up</source>
        <translation>Noter un suivi</translation>
    </message>
    <message>
        <source>Delete participant…</source>
        <translation>Supprimer le participant…</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Afficher tout le monde</translation>
    </message>
    <message>
        <source>Search… (Ctrl+F)</source>
        <translation>Rechercher… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search participants</source>
        <translation>Rechercher un participant</translation>
    </message>
    <message>
        <source>To be called now</source>
        <translation>À appeler maintenant</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Whom to show</source>
        <translation>Qui afficher</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>No participants yet</source>
        <translation>Pas encore de participants</translation>
    </message>
    <message>
        <source>Add the first one here, or bring everyone in at once from a workbook (Ctrl+I).</source>
        <translation>Ajoutez le premier ici, ou importez tout le monde en une fois à partir d’un classeur (Ctrl+I).</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n affiché</numerusform>
            <numerusform>%n affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Prochain suivi</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Accompagnateur</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Enrolled here already</source>
        <translation>Déjà inscrit ici</translation>
    </message>
    <message>
        <source>26 or older</source>
        <translation>26 ans ou plus</translation>
    </message>
    <message>
        <source>Search by name or code</source>
        <translation>Rechercher par nom ou code</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Rechercher des personnes</translation>
    </message>
    <message>
        <source>Enrol them all the same</source>
        <translation>Les inscrire malgré tout</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>26 or older on the day of the start: {names}.</source>
        <translation>26 ans ou plus le jour du début&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>People to enrol</source>
        <translation>Personnes à inscrire</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>since {start}</source>
        <translation>depuis le {start}</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>{age} years old. Can start in a trajectory up to {day}.</source>
        <translation>{age} ans. Peut commencer un parcours jusqu’au {day}.</translation>
    </message>
    <message>
        <source>{age} years old: from 26 on, someone is enrolled only after a confirmation.</source>
        <translation>{age} ans&#xa0;: à partir de 26 ans, on n’inscrit qu’après confirmation.</translation>
    </message>
    <message>
        <source>This birth date lies in the future.</source>
        <translation>Cette date de naissance est dans le futur.</translation>
    </message>
    <message>
        <source>{age} years old. Is the birth date right?</source>
        <translation>{age} ans. La date de naissance est-elle correcte&#xa0;?</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Ceci ne ressemble pas à une adresse e-mail.</translation>
    </message>
    <message>
        <source>Give the day as well.</source>
        <translation>Indiquez aussi la date.</translation>
    </message>
    <message>
        <source>Give the reason as well.</source>
        <translation>Indiquez aussi le motif.</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Nouveau participant</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Niveau d’études</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>GSM</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Rue et numéro</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Accompagnateur</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Orienté par</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Enregistré le</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Left out of the figures</source>
        <translation>Non compté dans les chiffres</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>This is required.</source>
        <translation>Ce champ est obligatoire.</translation>
    </message>
    <message>
        <source>This is too long: at most {limit} characters.</source>
        <translation>C’est trop long&#xa0;: {limit} caractères au plus.</translation>
    </message>
    <message>
        <source>{day} cannot be right: use a date from 1900 to 2199.</source>
        <translation>{day} ne peut pas être correct&#xa0;: utilisez une date de 1900 à 2199.</translation>
    </message>
    <message>
        <source>This cannot be below zero.</source>
        <translation>Ce nombre ne peut pas être inférieur à zéro.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Ce nombre est trop grand.</translation>
    </message>
    <message>
        <source>The end, {end}, lies before the start, {start}.</source>
        <translation>La fin, {end}, précède le début, {start}.</translation>
    </message>
    <message>
        <source>The confirmation, {day}, lies before the start, {start}.</source>
        <translation>La confirmation, {day}, précède le début, {start}.</translation>
    </message>
    <message>
        <source>The period ends on {end}, before it begins on {start}.</source>
        <translation>La période finit le {end}, avant de commencer le {start}.</translation>
    </message>
    <message>
        <source>The birth date, {birth}, lies after {day}, when the person was registered.</source>
        <translation>La date de naissance, {birth}, vient après le {day}, jour de l’enregistrement.</translation>
    </message>
    <message>
        <source>The exclusion, {day}, lies before the birth date.</source>
        <translation>La date «&#xa0;non compté&#xa0;», {day}, précède la date de naissance.</translation>
    </message>
    <message>
        <source>Nothing changes like this: choose an outcome or a date, or tick someone.</source>
        <translation>Ainsi, rien ne change&#xa0;: choisissez un résultat ou une date, ou cochez quelqu’un.</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Tick at least one person.</source>
        <translation>Cochez au moins une personne.</translation>
    </message>
    <message>
        <source>Tick that whoever is 26 or older may take part all the same.</source>
        <translation>Cochez que les personnes de 26 ans ou plus peuvent participer malgré tout.</translation>
    </message>
    <message>
        <source>This is not a date. Type it like 7/3/2002.</source>
        <translation>Ce n’est pas une date. Tapez-la comme 7/3/2002.</translation>
    </message>
    <message>
        <source>Type a whole number, such as 12.</source>
        <translation>Tapez un nombre entier, comme 12.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Change project</source>
        <translation>Modifier le projet</translation>
    </message>
    <message>
        <source>Trajectories belong to a project: the period in which a funder pays for them. You need one first; after that comes the trajectory.</source>
        <translation>Les parcours font partie d’un projet&#xa0;: la période pendant laquelle un pouvoir subsidiant les finance. Il vous en faut d’abord un&#xa0;; le parcours vient ensuite.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Au (inclus)</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Pouvoir subsidiant</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Change {project}</source>
        <translation>Modifier {project}</translation>
    </message>
    <message>
        <source>Delete {project}</source>
        <translation>Supprimer {project}</translation>
    </message>
</context>
<context>
    <name>Reached</name>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Mediators</source>
        <translation>Conseillers emploi</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Tuteurs</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Jeunes</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Refused</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Answered outside the window</source>
        <translation>Réponse hors délai</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non joint</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Pas encore essayé</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>{record} added</source>
        <translation>{record}&#xa0;: ajout enregistré</translation>
    </message>
    <message>
        <source>{record} changed</source>
        <translation>{record}&#xa0;: modification enregistrée</translation>
    </message>
    <message>
        <source>{record} deleted</source>
        <translation>{record}&#xa0;: suppression enregistrée</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Enrolled in {trajectory}: {count}</source>
        <translation>{count} personnes inscrites à {trajectory}</translation>
    </message>
    <message>
        <source>{trajectory} closed for: {count}</source>
        <translation>{trajectory} clôturé pour {count} personnes</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep or change selections</source>
        <translation>Garder ou modifier des sélections</translation>
    </message>
    <message>
        <source>Name of the selection</source>
        <translation>Nom de la sélection</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Save this selection…</source>
        <translation>Enregistrer cette sélection…</translation>
    </message>
    <message>
        <source>Saved selections</source>
        <translation>Mes sélections</translation>
    </message>
    <message>
        <source>Selection “{name}” deleted</source>
        <translation>Sélection «&#xa0;{name}&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>Selection “{name}” renamed</source>
        <translation>Sélection «&#xa0;{name}&#xa0;» renommée</translation>
    </message>
    <message>
        <source>Selection “{name}” replaced</source>
        <translation>Sélection «&#xa0;{name}&#xa0;» remplacée</translation>
    </message>
    <message>
        <source>Selection “{name}” saved</source>
        <translation>Sélection «&#xa0;{name}&#xa0;» enregistrée</translation>
    </message>
    <message>
        <source>The dossier has no project {code} any more.</source>
        <translation>Le dossier ne contient plus de projet {code}.</translation>
    </message>
    <message>
        <source>There is a selection “{name}” already. Choose another name, or replace it.</source>
        <translation>Il y a déjà une sélection «&#xa0;{name}&#xa0;». Choisissez un autre nom, ou remplacez-la.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Outcomes</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statuts</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Maintien au travail</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Brown, Cai, DasGupta (2001), Interval Estimation for a Binomial Proportion, Statistical Science 16(2).</source>
        <translation>Brown, Cai, DasGupta (2001), Interval Estimation for a Binomial Proportion, Statistical Science 16(2).</translation>
    </message>
    <message>
        <source>ESF: one participation record per person and operation. WIOA (the United States&apos; Workforce Innovation and Opportunity Act): everyone who exits counts.</source>
        <translation>FSE&#xa0;: une fiche de participation par personne et par opération. WIOA (Workforce Innovation and Opportunity Act, États-Unis)&#xa0;: toute personne sortie compte.</translation>
    </message>
    <message>
        <source>General Data Protection Regulation, article 9: a special category of data.</source>
        <translation>Règlement général sur la protection des données (RGPD), article 9&#xa0;: une catégorie particulière de données.</translation>
    </message>
    <message>
        <source>ISCED, the International Standard Classification of Education (UNESCO).</source>
        <translation>CITE, la Classification internationale type de l’éducation (UNESCO).</translation>
    </message>
    <message>
        <source>Kaplan, Meier (1958), Journal of the American Statistical Association 53; variance of Greenwood (1926), 95% interval on the log(−log) scale.</source>
        <translation>Kaplan, Meier (1958), Journal of the American Statistical Association 53&#xa0;; variance de Greenwood (1926), intervalle à 95&#xa0;% sur l’échelle log(−log).</translation>
    </message>
    <message>
        <source>Newcombe (1998), Interval estimation for the difference between independent proportions, Statistics in Medicine 17(8), method 10.</source>
        <translation>Newcombe (1998), Interval estimation for the difference between independent proportions, Statistics in Medicine 17(8), méthode 10.</translation>
    </message>
    <message>
        <source>Regulation (EEC, Euratom) No 1182/71, article 3: where the month has no such day, its last day counts.</source>
        <translation>Règlement (CEE, Euratom) n°&#xa0;1182/71, article 3&#xa0;: si ce jour n’existe pas dans le mois, le dernier jour du mois compte.</translation>
    </message>
    <message>
        <source>The lower bound is the rule of WIOA.</source>
        <translation>La borne inférieure suit la règle de la WIOA.</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>The dossier has no project yet. Add one, or import a workbook with one.</source>
        <translation>Le dossier n’a pas encore de projet. Ajoutez-en un, ou importez un classeur qui en contient un.</translation>
    </message>
    <message>
        <source>The dossier has several projects ({codes}): choose one.</source>
        <translation>Le dossier a plusieurs projets ({codes})&#xa0;: choisissez-en un.</translation>
    </message>
    <message>
        <source>There is no project {code}. The dossier has: {codes}.</source>
        <translation>Le projet {code} n’existe pas. Le dossier contient&#xa0;: {codes}.</translation>
    </message>
    <message>
        <source>There is no trajectory {code} in project {project}. It has: {codes}.</source>
        <translation>Le parcours {code} n’existe pas dans le projet {project}. Il contient&#xa0;: {codes}.</translation>
    </message>
    <message>
        <source>The period ends on {end}, before it begins on {start}.</source>
        <translation>La période finit le {end}, avant de commencer le {start}.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Période du</translation>
    </message>
    <message>
        <source>Who was in work in each month after the exit, among those observed that month.</source>
        <translation>Qui était au travail mois par mois après la sortie, parmi ceux observés alors.</translation>
    </message>
    <message>
        <source>up to and including</source>
        <translation>au (inclus)</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situation au</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui compte</translation>
    </message>
    <message>
        <source>Exit counted from</source>
        <translation>Moment de la sortie</translation>
    </message>
    <message numerus="yes">
        <source>%n being followed up</source>
        <translation>
            <numerusform>%n en cours de suivi</numerusform>
            <numerusform>%n en cours de suivi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n non compté</numerusform>
            <numerusform>%n non comptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet due</source>
        <translation>
            <numerusform>%n pas encore à échéance</numerusform>
            <numerusform>%n pas encore à échéance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet exited</source>
        <translation>
            <numerusform>%n pas encore sorti</numerusform>
            <numerusform>%n pas encore sortis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are on the clipboard.</source>
        <translation>
            <numerusform>%n personne est copiée.</numerusform>
            <numerusform>%n personnes sont copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n inconnu</numerusform>
            <numerusform>%n inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>A curve for each group</source>
        <translation>Une courbe par groupe</translation>
    </message>
    <message>
        <source>As of, along the life of the project</source>
        <translation>Situation au, sur la durée du projet</translation>
    </message>
    <message>
        <source>CSV for other programs (*.csv)</source>
        <translation>CSV pour d’autres programmes (*.csv)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Click a figure, a cell of the table or a part of the chart: here you then see the people behind it, and why they count.</source>
        <translation>Cliquez sur un chiffre, une case du tableau ou une partie du graphique&#xa0;: vous verrez ici les personnes derrière, et pourquoi elles comptent.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Copier le graphique</translation>
    </message>
    <message>
        <source>Copy the people as a table</source>
        <translation>Copier les personnes comme tableau</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Niveau d’études</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>Fin de la période</translation>
    </message>
    <message>
        <source>Enter shows the people behind this figure.</source>
        <translation>Entrée affiche les personnes derrière ce chiffre.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Exporter les chiffres</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter ({count})</source>
        <translation>Filtrer ({count})</translation>
    </message>
    <message>
        <source>Follows: {source}</source>
        <translation>D’après&#xa0;: {source}</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Figés</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>How long work lasts without a break. The share in work at 12 months is another figure: it disregards breaks.</source>
        <translation>Combien de temps on reste au travail sans interruption. La part au travail à 12 mois est un autre chiffre&#xa0;: elle ne tient pas compte des interruptions.</translation>
    </message>
    <message>
        <source>How many of all enrolled reached each step.</source>
        <translation>Combien des inscrits ont atteint chaque étape.</translation>
    </message>
    <message>
        <source>In a wider window and in the export also: {columns}.</source>
        <translation>Dans une fenêtre plus large et dans l’export aussi : {columns}.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Pas encore de chiffres</translation>
    </message>
    <message>
        <source>Nobody began in this period by this day. Choose another period or day.</source>
        <translation>Personne n’a commencé dans cette période à cette date. Choisissez une autre période ou une autre date.</translation>
    </message>
    <message>
        <source>Nobody in this selection</source>
        <translation>Personne dans cette sélection</translation>
    </message>
    <message>
        <source>Nobody is left with these filters. Take one away above, or choose another day.</source>
        <translation>Avec ces filtres, il ne reste personne. Retirez-en un ci-dessus, ou choisissez une autre date.</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Personne.</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (*.ods)</source>
        <translation>Classeur OpenDocument (*.ods)</translation>
    </message>
    <message>
        <source>Origin (estimate): {answer}</source>
        <translation>Origine (estimation)&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Perspectives</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People behind the figure</source>
        <translation>Personnes derrière le chiffre</translation>
    </message>
    <message>
        <source>Period {start} to {end}</source>
        <translation>Période du {start} au {end}</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Maintien au travail</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>Same employer</source>
        <translation>Même employeur</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>Enregistrer le graphique…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Répartir par</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>The chart is on the clipboard: paste it where you want.</source>
        <translation>Le graphique est copié&#xa0;: collez-le où vous voulez.</translation>
    </message>
    <message>
        <source>The figures below are about {selection}.</source>
        <translation>Les chiffres ci-dessous portent sur {selection}.</translation>
    </message>
    <message>
        <source>The last day whose facts count. Earlier days can be asked too.</source>
        <translation>Le dernier jour dont les faits comptent. Vous pouvez aussi choisir un jour antérieur.</translation>
    </message>
    <message>
        <source>The whole project again</source>
        <translation>Revenir au projet entier</translation>
    </message>
    <message>
        <source>There is no trajectory in region {region} in project {project}. Its regions are: {regions}.</source>
        <translation>Le projet {project} n’a pas de parcours dans la région {region}. Ses régions sont&#xa0;: {regions}.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>What each action aimed at and what it reached.</source>
        <translation>L’objectif de chaque action et ce qu’elle a atteint.</translation>
    </message>
    <message>
        <source>What is shown beside the table</source>
        <translation>Ce qui est affiché à côté du tableau</translation>
    </message>
    <message>
        <source>Where everyone stood 3 and 12 months after the exit.</source>
        <translation>La situation de chacun 3 et 12 mois après la sortie.</translation>
    </message>
    <message>
        <source>Which of the people</source>
        <translation>Lesquelles de ces personnes</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation>Qui et pourquoi</translation>
    </message>
    <message>
        <source>Who counts</source>
        <translation>Qui compte</translation>
    </message>
    <message>
        <source>Who is behind it?</source>
        <translation>Qui est derrière&#xa0;?</translation>
    </message>
    <message>
        <source>Who took part; origin is an estimate per trajectory.</source>
        <translation>Qui a participé&#xa0;; l’origine est une estimation par parcours.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>and then by</source>
        <translation>puis par</translation>
    </message>
    <message>
        <source>exit counted from: {basis}</source>
        <translation>moment de la sortie&#xa0;: {basis}</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>figures for outside</source>
        <translation>chiffres externes</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>migrant origin (estimate): not counted</source>
        <translation>origine étrangère (estimation) : non comptée</translation>
    </message>
    <message>
        <source>no further</source>
        <translation>rien d’autre</translation>
    </message>
    <message>
        <source>open</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>{k} of {known} known, of {due} due</source>
        <translation>{k} sur {known} connus, sur {due} à échéance</translation>
    </message>
    <message>
        <source>{people}: {parts}</source>
        <translation>{people} : {parts}</translation>
    </message>
    <message>
        <source>bounds {span}</source>
        <translation>bornes {span}</translation>
    </message>
    <message>
        <source>migrant origin (estimate): {parts}</source>
        <translation>origine étrangère (estimation)&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>95% interval {span}</source>
        <translation>intervalle à 95&#xa0;%&#xa0;: {span}</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>Still to change: someone is being followed up, not yet due or not yet exited, or fewer than 80% of the due are known.</source>
        <translation>Peut encore changer&#xa0;: quelqu’un est en cours de suivi, pas encore à échéance ou pas encore sorti, ou moins de 80&#xa0;% des personnes à échéance sont connues.</translation>
    </message>
    <message>
        <source>Figures are about the people of a project: the period in which a funder pays for trajectories. Add one here, or import a workbook.</source>
        <translation>Les chiffres portent sur les personnes d’un projet&#xa0;: la période pendant laquelle un pouvoir subsidiant finance des parcours. Ajoutez-en un ici, ou importez un classeur.</translation>
    </message>
    <message>
        <source>In work 3 months after the exit</source>
        <translation>Au travail 3 mois après la sortie</translation>
    </message>
    <message>
        <source>Was there work on that day? With whom does not matter.</source>
        <translation>Y avait-il du travail ce jour-là&#xa0;? Peu importe chez qui.</translation>
    </message>
    <message>
        <source>In work 12 months after the exit</source>
        <translation>Au travail 12 mois après la sortie</translation>
    </message>
    <message>
        <source>Was there work on that day? Breaks before do not matter.</source>
        <translation>Y avait-il du travail ce jour-là&#xa0;? Peu importent les interruptions d’avant.</translation>
    </message>
    <message>
        <source>On the workplace track</source>
        <translation>Avec parcours en entreprise</translation>
    </message>
    <message>
        <source>Of all enrolled: began an internship of that kind.</source>
        <translation>Parmi tous les inscrits&#xa0;: ont commencé un stage de ce type.</translation>
    </message>
    <message>
        <source>Part of the figures</source>
        <translation>Partie des chiffres</translation>
    </message>
    <message>
        <source>Figures per group</source>
        <translation>Chiffres par groupe</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>In work</source>
        <translation>Au travail</translation>
    </message>
    <message>
        <source>Not in work</source>
        <translation>Pas au travail</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Pas mis au travail</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Without internship</source>
        <translation>Sans stage</translation>
    </message>
    <message>
        <source>{moment} · {status}</source>
        <translation>{moment} · {status}</translation>
    </message>
    <message>
        <source>{status}: {detail}</source>
        <translation>{status}&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>Still to be reached</source>
        <translation>En cours de suivi</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Pas encore à échéance</translation>
    </message>
    <message>
        <source>Not yet exited</source>
        <translation>Pas encore sorti</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <source>Not yet due or exited</source>
        <translation>Pas encore à échéance ou sorti</translation>
    </message>
    <message>
        <source>Busy…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Demo · today is {day} · nothing here is kept</source>
        <translation>Démo · aujourd’hui&#xa0;: {day} · rien n’est conservé</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Someone else is writing in the dossier right now. Nothing was saved; try again in a moment.</source>
        <translation>Quelqu’un d’autre écrit en ce moment dans le dossier. Rien n’a été enregistré&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Make room and try again.</source>
        <translation>Le disque est plein&#xa0;; rien n’a été enregistré. Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>The dossier may only be read here, so nothing was saved.</source>
        <translation>Ce dossier est ici en lecture seule&#xa0;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The dossier cannot be used: {reason}. Nothing was changed.</source>
        <translation>Le dossier est inutilisable&#xa0;: {reason}. Rien n’a changé.</translation>
    </message>
    <message>
        <source>A frozen report is never changed, replaced or deleted. Nothing was changed.</source>
        <translation>Un rapport figé n’est jamais modifié, remplacé ni supprimé. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Someone else is writing in the dossier right now. Try again in a moment.</source>
        <translation>Quelqu’un d’autre écrit en ce moment dans le dossier. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This code or number is in use already. Nothing was saved; choose another.</source>
        <translation>Ce code ou numéro est déjà utilisé. Rien n’a été enregistré&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This is still used elsewhere in the dossier, so nothing was changed.</source>
        <translation>Ceci est encore utilisé ailleurs dans le dossier&#xa0;; rien n’a changé.</translation>
    </message>
    <message>
        <source>values that its tables forbid</source>
        <translation>des valeurs que ses tables n’admettent pas</translation>
    </message>
    <message>
        <source>{path} could not be brought up to date: {reason}. It was left as it was.</source>
        <translation>{path} n’a pas pu être mis à jour&#xa0;: {reason}. Il est resté tel quel.</translation>
    </message>
    <message>
        <source>{path} is of an older version and must be brought up to date first, but it may only be read here. Copy it to where you may write, and open that.</source>
        <translation>{path} date d’une version antérieure et doit d’abord être mis à jour, mais ici on ne peut que le lire. Copiez-le là où vous pouvez écrire, puis ouvrez la copie.</translation>
    </message>
    <message>
        <source>The dossier refuses this: {reason}. Nothing was changed.</source>
        <translation>Le dossier refuse ceci&#xa0;: {reason}. Rien n’a changé.</translation>
    </message>
    <message>
        <source>This was deleted by someone else in the meantime.</source>
        <translation>Quelqu’un d’autre l’a supprimé entre-temps.</translation>
    </message>
    <message>
        <source>Someone else changed this after you opened it. Nothing was overwritten; open it again and look what changed.</source>
        <translation>Quelqu’un d’autre l’a modifié après que vous l’avez ouvert. Rien n’a été écrasé&#xa0;; rouvrez-le et voyez ce qui a changé.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connus</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Bornes</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>Borne inférieure</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>Borne supérieure</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>95% interval from</source>
        <translation>Intervalle à 95&#xa0;% de</translation>
    </message>
    <message>
        <source>95% interval to</source>
        <translation>Intervalle à 95&#xa0;% à</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Education at the start</source>
        <translation>Niveau d’études au début</translation>
    </message>
    <message>
        <source>Migrant origin (estimate, tally per trajectory)</source>
        <translation>Origine étrangère (estimation, comptage par parcours)</translation>
    </message>
    <message>
        <source>{category} %</source>
        <translation>{category}&#xa0;%</translation>
    </message>
    <message>
        <source>3 months after the exit</source>
        <translation>3 mois après la sortie</translation>
    </message>
    <message>
        <source>12 months after the exit</source>
        <translation>12 mois après la sortie</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À échéance</translation>
    </message>
    <message>
        <source>In work, of the known</source>
        <translation>Au&#xa0;travail, parmi les&#xa0;connus</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>Positive outflow</source>
        <translation>Sortie positive</translation>
    </message>
    <message>
        <source>Not in work: {status}</source>
        <translation>Pas au travail&#xa0;: {status}</translation>
    </message>
    <message>
        <source>Unknown: {reason}</source>
        <translation>Inconnu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Maintien au travail</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>First day in work</source>
        <translation>Premier jour de travail</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interruption</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Age at the start</source>
        <translation>Âge au début</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>With an internship</source>
        <translation>Avec un stage</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>How long work lasts without a break</source>
        <translation>Combien de temps on reste au travail sans interruption</translation>
    </message>
    <message>
        <source>The curve, day by day</source>
        <translation>La courbe, jour par jour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Suite inconnue</translation>
    </message>
    <message>
        <source>S (Kaplan–Meier)</source>
        <translation>Survie S</translation>
    </message>
    <message>
        <source>Still without a break</source>
        <translation>Encore sans interruption</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Mis au travail</translation>
    </message>
    <message>
        <source>Outcome figures</source>
        <translation>Chiffres des résultats</translation>
    </message>
    <message>
        <source>Statuses in detail</source>
        <translation>Statuts en détail</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Same employer at 3 and 12 months</source>
        <translation>Même employeur à 3 et 12 mois</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Workplace track</source>
        <translation>Parcours en&#xa0;entreprise</translation>
    </message>
    <message>
        <source>Workplace track %</source>
        <translation>Parcours en&#xa0;entreprise&#xa0;%</translation>
    </message>
    <message>
        <source>Workplace track 95% interval</source>
        <translation>Parcours en&#xa0;entreprise, intervalle à&#xa0;95&#xa0;%</translation>
    </message>
    <message>
        <source>Exited</source>
        <translation>Sortis</translation>
    </message>
    <message>
        <source>Exited, completed</source>
        <translation>Sortis ayant terminé</translation>
    </message>
    <message>
        <source>Completion %</source>
        <translation>Achèvement&#xa0;%</translation>
    </message>
    <message>
        <source>In work at 3 months, 12 months due</source>
        <translation>Au&#xa0;travail à 3&#xa0;mois, à&#xa0;échéance à 12&#xa0;mois</translation>
    </message>
    <message>
        <source>With the same employer</source>
        <translation>Chez le même employeur</translation>
    </message>
    <message>
        <source>Same employer, of the known</source>
        <translation>Même employeur, parmi les&#xa0;connus</translation>
    </message>
    <message>
        <source>Nobody was enrolled in this period yet.</source>
        <translation>Personne n’est encore inscrit dans cette période.</translation>
    </message>
    <message>
        <source>The 95% interval speaks of chance alone, not of those who were not reached.</source>
        <translation>L’intervalle à 95&#xa0;% ne concerne que le hasard, pas les personnes qui n’ont pas été jointes.</translation>
    </message>
    <message>
        <source>Migrant origin is an estimate per trajectory, not reduced by filters or population.</source>
        <translation>L’origine étrangère est une estimation par parcours&#xa0;; ni les filtres ni la population ne la réduisent.</translation>
    </message>
    <message>
        <source>{group} · {part}</source>
        <translation>{group} · {part}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Faded: not confirmed. ● answer · ○ no answer</source>
        <translation>Estompé&#xa0;: non confirmé. ● réponse · ○ pas de réponse</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Training {trajectory}: {period}, {outcome}</source>
        <translation>Formation {trajectory}&#xa0;: {period}, {outcome}</translation>
    </message>
    <message>
        <source>{contract} at {company}: {period}</source>
        <translation>{contract} chez {company}&#xa0;: {period}</translation>
    </message>
    <message>
        <source>known up to {day}</source>
        <translation>connu jusqu’au {day}</translation>
    </message>
    <message>
        <source>Contact on {day} about {milestone}: {answer}</source>
        <translation>Contact le {day} pour le suivi à {milestone}&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>{milestone} on {due}: {status}</source>
        <translation>{milestone} le {due}&#xa0;: {status}</translation>
    </message>
    <message>
        <source>Exit from {trajectory} on {day}</source>
        <translation>Sortie de {trajectory} le {day}</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Aujourd’hui, {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>Tracing</name>
    <message>
        <source>Migrant origin is tallied per trajectory, so nobody in particular is behind it.</source>
        <translation>L’origine étrangère est comptée par parcours&#xa0;; il n’y a donc personne de précis derrière.</translation>
    </message>
    <message>
        <source>There is no figure “{key}” about persons.</source>
        <translation>Il n’y a pas de chiffre «&#xa0;{key}&#xa0;» sur des personnes.</translation>
    </message>
    <message>
        <source>There is nobody in the group “{group}”.</source>
        <translation>Il n’y a personne dans le groupe «&#xa0;{group}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Trajectories</name>
    <message>
        <source>Trajectories</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>No trajectories yet</source>
        <translation>Pas encore de parcours</translation>
    </message>
    <message>
        <source>A trajectory is one edition of the training, with its dates and its people. Start with the project that pays for it.</source>
        <translation>Un parcours est une édition de la formation, avec ses dates et ses participants. Commencez par le projet qui le finance.</translation>
    </message>
    <message>
        <source>New trajectory</source>
        <translation>Nouveau parcours</translation>
    </message>
    <message>
        <source>Enrol people…</source>
        <translation>Inscrire des personnes…</translation>
    </message>
    <message>
        <source>Close the trajectory…</source>
        <translation>Clôturer le parcours…</translation>
    </message>
    <message>
        <source>Change trajectory</source>
        <translation>Modifier le parcours</translation>
    </message>
    <message>
        <source>Delete trajectory</source>
        <translation>Supprimer le parcours</translation>
    </message>
    <message>
        <source>Search trajectories</source>
        <translation>Rechercher un parcours</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Choose a trajectory to see its people</source>
        <translation>Choisissez un parcours pour voir ses participants</translation>
    </message>
    <message>
        <source>Nobody is enrolled here yet.</source>
        <translation>Personne n’est encore inscrit ici.</translation>
    </message>
    <message>
        <source>People in this trajectory</source>
        <translation>Personnes dans ce parcours</translation>
    </message>
    <message>
        <source>Migrant origin (estimate)</source>
        <translation>Origine étrangère (estimation)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End of the training</source>
        <translation>Fin de la formation</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Not counted.</source>
        <translation>Pas compté.</translation>
    </message>
    <message>
        <source>Counted on {day}</source>
        <translation>Compté le {day}</translation>
    </message>
    <message>
        <source>The tally is about {counted} people, {enrolled} are enrolled</source>
        <translation>Le comptage porte sur {counted} personnes, {enrolled} sont inscrites</translation>
    </message>
    <message>
        <source>{trajectory} has people in it. Delete their enrolments first, or keep it.</source>
        <translation>{trajectory} a des inscrits. Supprimez d’abord leurs inscriptions, ou gardez ce parcours.</translation>
    </message>
    <message>
        <source>Delete {trajectory}?</source>
        <translation>Supprimer {trajectory}&#xa0;?</translation>
    </message>
    <message>
        <source>{project} has trajectories. Delete those first, or keep it.</source>
        <translation>{project} a des parcours. Supprimez-les d’abord, ou gardez ce projet.</translation>
    </message>
    <message>
        <source>Delete {project}?</source>
        <translation>Supprimer {project}&#xa0;?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Close the projects</source>
        <translation>Fermer les projets</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>End of the trajectory</source>
        <translation>Fin du parcours</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No trajectory found</source>
        <translation>Aucun parcours trouvé</translation>
    </message>
    <message>
        <source>Show all trajectories</source>
        <translation>Afficher tous les parcours</translation>
    </message>
    <message>
        <source>Training until</source>
        <translation>Fin formation</translation>
    </message>
    <message>
        <source>Trajectory until</source>
        <translation>Fin parcours</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Still in the trajectory today</source>
        <translation>Encore dans le parcours aujourd’hui</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Worked out from the dates: the end of the training and of the internships that follow it, or the last day of who dropped out</source>
        <translation>Calculée d’après les dates&#xa0;: la fin de la formation et des stages qui la suivent, ou le dernier jour de qui a arrêté</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>Trajectory</name>
    <message>
        <source>Change trajectory</source>
        <translation>Modifier le parcours</translation>
    </message>
    <message>
        <source>New trajectory</source>
        <translation>Nouveau parcours</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End of the training</source>
        <translation>Fin de la formation</translation>
    </message>
    <message>
        <source>End of the trajectory</source>
        <translation>Fin du parcours</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Migrant origin (estimate)</source>
        <translation>Origine étrangère (estimation)</translation>
    </message>
    <message>
        <source>A tally for the whole group, never noted per person. Leave it empty when nobody counted.</source>
        <translation>Un comptage pour tout le groupe, jamais noté par personne. Laissez vide si personne n’a compté.</translation>
    </message>
    <message>
        <source>Who counted, and on what basis</source>
        <translation>Qui a compté, et sur quelle base</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Compté le</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Male</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Gender unknown</source>
        <translation>Genre inconnu</translation>
    </message>
    <message>
        <source>Lower secondary at most</source>
        <translation>Secondaire inférieur au plus</translation>
    </message>
    <message>
        <source>Upper secondary</source>
        <translation>Secondaire supérieur</translation>
    </message>
    <message>
        <source>Higher education</source>
        <translation>Enseignement supérieur</translation>
    </message>
    <message>
        <source>Education unknown</source>
        <translation>Niveau d’études inconnu</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Décès</translation>
    </message>
    <message>
        <source>Force majeure</source>
        <translation>Force majeure</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Service orienteur</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Workplace track</source>
        <translation>Parcours en entreprise</translation>
    </message>
    <message>
        <source>IBO</source>
        <translation>IBO</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Durée indéterminée</translation>
    </message>
    <message>
        <source>Fixed term</source>
        <translation>Durée déterminée</translation>
    </message>
    <message>
        <source>Agency work</source>
        <translation>Intérim</translation>
    </message>
    <message>
        <source>End of training and internships</source>
        <translation>Fin formation et stages</translation>
    </message>
    <message>
        <source>Growth job</source>
        <translation>Emploi d’insertion (ingroeibaan)</translation>
    </message>
    <message>
        <source>Internship company</source>
        <translation>Entreprise de stage</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Indépendant</translation>
    </message>
    <message>
        <source>Student job</source>
        <translation>Job étudiant</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>Au travail</translation>
    </message>
    <message>
        <source>Looking for work</source>
        <translation>Demandeur d’emploi</translation>
    </message>
    <message>
        <source>In education</source>
        <translation>Aux études</translation>
    </message>
    <message>
        <source>In an IBO</source>
        <translation>En IBO</translation>
    </message>
    <message>
        <source>On an internship</source>
        <translation>En stage</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non joint</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 mois</translation>
    </message>
    <message>
        <source>Everyone enrolled</source>
        <translation>Tous les inscrits</translation>
    </message>
    <message>
        <source>Only those who completed</source>
        <translation>Ceux qui ont terminé</translation>
    </message>
    <message>
        <source>End of the training</source>
        <translation>Fin de la formation</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohorte</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Niveau d’études</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Accompagnateur</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>To start</source>
        <translation>Va commencer</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>En formation</translation>
    </message>
    <message>
        <source>On the workplace</source>
        <translation>En entreprise</translation>
    </message>
    <message>
        <source>In follow-up</source>
        <translation>En suivi</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturé</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to PlastIQ</source>
        <translation>Bienvenue dans PlastIQ</translation>
    </message>
    <message>
        <source>Follow young people from their first contact to a year after the trajectory, and count what it brought them.</source>
        <translation>Suivez les jeunes du premier contact jusqu’à un an après le parcours, et comptez ce que cela leur a apporté.</translation>
    </message>
    <message>
        <source>Recent dossiers</source>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>Voir la démo</translation>
    </message>
    <message>
        <source>Start with an empty file.</source>
        <translation>Commencez avec un fichier vide.</translation>
    </message>
    <message>
        <source>Go on in a file you have.</source>
        <translation>Continuez dans un fichier existant.</translation>
    </message>
    <message>
        <source>90 made-up young people.</source>
        <translation>90 jeunes inventés.</translation>
    </message>
    <message>
        <source>{name}: not there any more</source>
        <translation>{name}&#xa0;: introuvable</translation>
    </message>
    <message>
        <source>Take {name} out of this list</source>
        <translation>Retirer {name} de cette liste</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Search on this page</source>
        <translation>Rechercher sur cette page</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{n}%</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>more than {n}%</source>
        <translation>un peu plus de {n}&#xa0;%</translation>
    </message>
    <message>
        <source>almost {n}%</source>
        <translation>près de {n}&#xa0;%</translation>
    </message>
    <message>
        <source>{share} of the young people</source>
        <translation>{share} des jeunes</translation>
    </message>
    <message>
        <source>{share} of the young people reached</source>
        <translation>{share} des jeunes joints</translation>
    </message>
</context>
</TS>
