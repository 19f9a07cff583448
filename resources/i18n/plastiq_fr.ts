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
        <source>Belgian postcodes by Statbel and GeoNames (CC BY 4.0).</source>
        <translation>Codes postaux belges&#xa0;: Statbel et GeoNames (CC BY 4.0).</translation>
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
    <name>Backup</name>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Backed up and checked: {path}</source>
        <translation>Sauvegardé et contrôlé&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Backing up to {name}…</source>
        <translation>Sauvegarde dans {name}…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restoring {name}…</source>
        <translation>Restauration de {name}…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Arrêté. Aucun fichier partiel n’est resté.</translation>
    </message>
    <message>
        <source>This is the dossier as it was in {name}.</source>
        <translation>Voici le dossier tel qu’il était dans {name}.</translation>
    </message>
    <message>
        <source>Where to put the restored dossier</source>
        <translation>Où mettre le dossier restauré</translation>
    </message>
    <message>
        <source>{name} - restored</source>
        <translation>{name} - restauré</translation>
    </message>
    <message>
        <source>{path} is no longer what it was when it was made: its SHA-256 is not the one in {sum}. Nothing was restored; use another backup.</source>
        <translation>{path} n’est plus tel qu’il a été créé&#xa0;: son SHA-256 n’est pas celui de {sum}. Rien n’a été restauré&#xa0;; utilisez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>{sum} cannot be understood. Nothing was restored.</source>
        <translation>Le contenu de {sum} est incompréhensible. Rien n’a été restauré.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Another coach</source>
        <translation>Autre accompagnateur</translation>
    </message>
    <message>
        <source>Choose the people first.</source>
        <translation>Choisissez d’abord les personnes.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>A terminé</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>A arrêté</translation>
    </message>
    <message>
        <source>Ended already: {outcome}.</source>
        <translation>Déjà fini&#xa0;: {outcome}.</translation>
    </message>
    <message>
        <source>Enrol them all the same</source>
        <translation>Les inscrire malgré tout</translation>
    </message>
    <message numerus="yes">
        <source>For %n participant(s)</source>
        <translation>
            <numerusform>Pour %n participant</numerusform>
            <numerusform>Pour %n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n participant(s) at once</source>
        <translation>
            <numerusform>Pour %n participant en une fois</numerusform>
            <numerusform>Pour %n participants en une fois</numerusform>
        </translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Has this coach already.</source>
        <translation>A déjà cet accompagnateur.</translation>
    </message>
    <message>
        <source>In this trajectory already.</source>
        <translation>Déjà dans ce parcours.</translation>
    </message>
    <message>
        <source>It applies to nobody of those chosen, so nothing was saved.</source>
        <translation>Cela ne s’applique à aucune des personnes choisies&#xa0;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Leave empty to keep each one&apos;s own.</source>
        <translation>Laissez vide pour garder la date de chacun.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No exit yet, so no window.</source>
        <translation>Pas encore de sortie, donc pas de délai.</translation>
    </message>
    <message>
        <source>No window is open on {day}.</source>
        <translation>Aucun délai ne court le {day}.</translation>
    </message>
    <message>
        <source>Not enrolled.</source>
        <translation>Pas d’inscription.</translation>
    </message>
    <message>
        <source>Note a contact</source>
        <translation>Noter un contact</translation>
    </message>
    <message>
        <source>Outside the window, {first} to {last}.</source>
        <translation>Hors délai (du {first} au {last}).</translation>
    </message>
    <message>
        <source>Start in a trajectory</source>
        <translation>Commencer un parcours</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Whichever is due that day</source>
        <translation>Celui qui est à échéance ce jour-là</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pourquoi pas</translation>
    </message>
    <message numerus="yes">
        <source>it does not apply to %n</source>
        <translation>
            <numerusform>ne s’applique pas à %n</numerusform>
            <numerusform>ne s’applique pas à %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{age} years old on that day: needs a confirmation.</source>
        <translation>{age} ans ce jour-là&#xa0;: il faut une confirmation.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Coach: {name}</source>
        <translation>Accompagnateur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Follow-ups PlastIQ</source>
        <translation>Suivis PlastIQ</translation>
    </message>
    <message>
        <source>Phone: {phone}</source>
        <translation>GSM&#xa0;: {phone}</translation>
    </message>
    <message>
        <source>Trajectory: {code}</source>
        <translation>Parcours&#xa0;: {code}</translation>
    </message>
    <message>
        <source>{name}: follow-up after {months} months</source>
        <translation>{name}&#xa0;: suivi à {months} mois</translation>
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
    <name>Check</name>
    <message>
        <source>Contradictions and gaps to mend: {count}</source>
        <translation>Contradictions et lacunes à corriger&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Nothing in it contradicts itself or is missing.</source>
        <translation>Rien ne s’y contredit ni n’y manque.</translation>
    </message>
    <message>
        <source>Remarks, which may be right as they are: {count}</source>
        <translation>Remarques, peut-être correctes telles quelles&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Schema: version {version}</source>
        <translation>Schéma&#xa0;: version {version}</translation>
    </message>
    <message>
        <source>Schema: version {version}; the newest is {newest}. Opening the dossier brings it up to date, after a backup; what it holds is looked at after that.</source>
        <translation>Schéma&#xa0;: version {version}&#xa0;; la plus récente est {newest}. À l’ouverture, le dossier est mis à jour, après une sauvegarde&#xa0;; son contenu est contrôlé ensuite.</translation>
    </message>
    <message>
        <source>The file is damaged. It was left as it is; open a backup.</source>
        <translation>Le fichier est endommagé. Il est resté tel quel&#xa0;; ouvrez une sauvegarde.</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Le fichier est intact.</translation>
    </message>
    <message>
        <source>{code}, {trajectory}: {said}</source>
        <translation>{code}, {trajectory}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>{code}: {said}</source>
        <translation>{code}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>{table}, row {row}: refers to a record of {to} that is not there</source>
        <translation>{table}, ligne {row}&#xa0;: renvoie à une donnée de {to} qui n’existe pas</translation>
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
    <name>Columns</name>
    <message>
        <source>As at first</source>
        <translation>Comme au départ</translation>
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
        <source>Backed up to {path}, checked. SHA-256: {sum}</source>
        <translation>Sauvegardé dans {path}, contrôlé. SHA-256&#xa0;: {sum}</translation>
    </message>
    <message>
        <source>Finalised: “{name}”. Its SHA-256 is {sha256}.</source>
        <translation>Figé&#xa0;: «&#xa0;{name}&#xa0;». Son SHA-256 est {sha256}.</translation>
    </message>
    <message>
        <source>Follow-ups in it: {count}</source>
        <translation>Suivis dans le fichier&#xa0;: {count}</translation>
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
        <source>Restored to {path}, checked.</source>
        <translation>Restauré dans {path}, contrôlé.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Écrit&#xa0;: {path}</translation>
    </message>
    <message>
        <source>… and {count} more; --json has them all.</source>
        <translation>… et encore {count}&#xa0;; --json donne la liste complète.</translation>
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
    <name>Companies</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>A company comes here by itself when it is typed at an internship or a job. You can also add one beforehand.</source>
        <translation>Une entreprise arrive ici d’elle-même quand vous la tapez dans un stage ou un emploi. Vous pouvez aussi en ajouter une à l’avance.</translation>
    </message>
    <message>
        <source>At work now</source>
        <translation>Au travail</translation>
    </message>
    <message>
        <source>Change company</source>
        <translation>Modifier l’entreprise</translation>
    </message>
    <message>
        <source>Choose a company to see its people</source>
        <translation>Choisissez une entreprise pour voir ses personnes</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Delete company</source>
        <translation>Supprimer l’entreprise</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Enterprise number</source>
        <translation>Numéro d’entreprise</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Interns now</source>
        <translation>En stage</translation>
    </message>
    <message>
        <source>Mentor: {name}</source>
        <translation>Tuteur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Mentors: {names}</source>
        <translation>Tuteurs&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Merge with another company…</source>
        <translation>Fusionner avec une autre entreprise…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Nouvelle entreprise</translation>
    </message>
    <message>
        <source>No companies yet</source>
        <translation>Pas encore d’entreprises</translation>
    </message>
    <message>
        <source>No company found</source>
        <translation>Aucune entreprise trouvée</translation>
    </message>
    <message>
        <source>Nobody was ever an intern or worked here.</source>
        <translation>Personne n’a jamais été en stage ou au travail ici.</translation>
    </message>
    <message>
        <source>On an internship, workplace track or IBO today</source>
        <translation>En stage, en parcours en entreprise ou en IBO aujourd’hui</translation>
    </message>
    <message>
        <source>People at this company</source>
        <translation>Personnes dans cette entreprise</translation>
    </message>
    <message>
        <source>Search companies</source>
        <translation>Rechercher une entreprise</translation>
    </message>
    <message>
        <source>Show all companies</source>
        <translation>Afficher toutes les entreprises</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Were there before, and are not today</source>
        <translation>Y étaient avant et n’y sont plus aujourd’hui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>With a job whose end is not noted, or still to come</source>
        <translation>Avec un emploi dont la fin n’est pas notée, ou encore à venir</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>An enterprise number has ten digits, such as 0417.106.909.</source>
        <translation>Un numéro d’entreprise compte dix chiffres, comme 0417.106.909.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Everyone of {other} moves to {name}. It can be undone.</source>
        <translation>Toutes les personnes de {other} passent à {name}. Vous pourrez l’annuler.</translation>
    </message>
    <message>
        <source>Merge another company into {name}</source>
        <translation>Fusionner une autre entreprise avec {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Nouvelle entreprise</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>The last two digits do not fit the others. Is it typed right?</source>
        <translation>Les deux derniers chiffres ne correspondent pas aux autres. Le numéro est-il bien tapé&#xa0;?</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>La même que</translation>
    </message>
    <message>
        <source>This is the same company.</source>
        <translation>C’est la même entreprise.</translation>
    </message>
    <message>
        <source>When one company stands in the dossier twice: the name here stays, and number and remark are completed from the other one.</source>
        <translation>Pour une entreprise qui est deux fois dans le dossier&#xa0;: le nom d’ici reste&#xa0;; le numéro et la remarque sont complétés avec ceux de l’autre.</translation>
    </message>
    <message>
        <source>{name} and {other} each have an enterprise number of their own, so they are two companies. Take the wrong number away first.</source>
        <translation>{name} et {other} ont chacune leur propre numéro d’entreprise&#xa0;: ce sont donc deux entreprises. Supprimez d’abord le mauvais numéro.</translation>
    </message>
    <message>
        <source>{name} has people, so it stays. Merge it with another company, or keep it.</source>
        <translation>{name} a des personnes et reste donc. Fusionnez-la avec une autre entreprise, ou gardez-la.</translation>
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
    <name>Conflict</name>
    <message>
        <source>Keep all of mine</source>
        <translation>Garder ma version partout</translation>
    </message>
    <message>
        <source>Mine: {value}</source>
        <translation>Ma version&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Choose what stays, and save again.</source>
        <translation>Rien n’a été écrasé. Choisissez ce qui reste, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>Take all of theirs</source>
        <translation>Prendre l’autre partout</translation>
    </message>
    <message>
        <source>Theirs: {value}</source>
        <translation>L’autre version&#xa0;: {value}</translation>
    </message>
    <message>
        <source>This was changed meanwhile.</source>
        <translation>Ceci a été modifié entre-temps.</translation>
    </message>
    <message>
        <source>{who} changed this meanwhile, on {when}.</source>
        <translation>{who} l’a modifié entre-temps, le {when}.</translation>
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
    <name>DaySlider</name>
    <message>
        <source>As of: a month earlier</source>
        <translation>Situation&#xa0;: un mois plus tôt</translation>
    </message>
    <message>
        <source>As of: a month later</source>
        <translation>Situation&#xa0;: un mois plus tard</translation>
    </message>
    <message>
        <source>As of: the end of a month before</source>
        <translation>Situation&#xa0;: fin du mois précédent</translation>
    </message>
    <message>
        <source>As of: the next end of a month</source>
        <translation>Situation&#xa0;: prochaine fin de mois</translation>
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
    <name>DocumentForm</name>
    <message>
        <source>A file, a folder or the address of a web page. It stays there: the dossier only remembers the place.</source>
        <translation>Un fichier, un répertoire ou l’adresse d’une page web. Il reste où il est&#xa0;: le dossier ne retient que l’endroit.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Nouveau document</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Où il se trouve</translation>
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
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
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
        <source>Add: {kind}</source>
        <translation>Ajouter&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Accompagnateur</translation>
    </message>
    <message>
        <source>Contact of {day}</source>
        <translation>Contact du {day}</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Copié&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Copy the place</source>
        <translation>Copier l’endroit</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>Copier {name}</translation>
    </message>
    <message>
        <source>Delete {record}? This goes with it: {records}.</source>
        <translation>Supprimer {record}&#xa0;? Sont aussi supprimés&#xa0;: {records}.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Enter opens this, F2 changes it, Delete removes it.</source>
        <translation>Entrée pour ouvrir, F2 pour modifier, Suppr pour supprimer.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Compléter</translation>
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
        <source>Left out of the figures from {day}.</source>
        <translation>Non compté dans les chiffres à partir du {day}.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>No follow-up noted yet.</source>
        <translation>Aucun suivi noté.</translation>
    </message>
    <message>
        <source>Note a follow-up about this…</source>
        <translation>Noter un suivi à ce sujet…</translation>
    </message>
    <message>
        <source>Note where a paper or file lies; it stays where it is.</source>
        <translation>Notez où se trouve un papier ou un fichier&#xa0;; il reste où il est.</translation>
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
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher encore %n</numerusform>
            <numerusform>Afficher encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Still works here today</source>
        <translation>Y travaille encore aujourd’hui</translation>
    </message>
    <message>
        <source>The trajectory has yet to begin, or lies outside its project.</source>
        <translation>Le parcours doit encore commencer, ou tombe en dehors du projet.</translation>
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
        <source>Nothing on this computer opens “{address}”. It was copied instead.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre «&#xa0;{address}&#xa0;». L’adresse a été copiée.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {record}</source>
        <translation>Ouvrir {record}</translation>
    </message>
    <message>
        <source>Outside the period of {project}: no follow-ups</source>
        <translation>En dehors de la période de {project} : pas de suivi</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
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
        <source>Delete {name} and everything noted about this person?</source>
        <translation>Supprimer {name} et tout ce qui est noté sur cette personne&#xa0;?</translation>
    </message>
    <message>
        <source>Delete {name} with everything: {records}?</source>
        <translation>Supprimer {name} et tout ce qui s’y rattache&#xa0;: {records}&#xa0;?</translation>
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
        <source>Type a note; Enter saves it</source>
        <translation>Tapez une note&#xa0;; Entrée l’enregistre</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>the document “{title}”</source>
        <translation>le document «&#xa0;{title}&#xa0;»</translation>
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
        <source>{name} is open in another window, which was brought to the front.</source>
        <translation>{name} est ouvert dans une autre fenêtre, qui est passée au premier plan.</translation>
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
    <name>Drafts</name>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Changed in the dossier since: {fields}. Look there first.</source>
        <translation>Modifié depuis dans le dossier&#xa0;: {fields}. Vérifiez d’abord.</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Continuer à taper</translation>
    </message>
    <message>
        <source>In {count} forms there is something you typed and did not save.</source>
        <translation>Dans {count} formulaires, vous avez tapé quelque chose sans l’enregistrer.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The new person you were typing is kept, under “Not saved yet”.</source>
        <translation>La nouvelle personne que vous tapiez est gardée, sous «&#xa0;Pas encore enregistré&#xa0;».</translation>
    </message>
    <message>
        <source>There is no place for it in {folder}.</source>
        <translation>Il n’y a pas de place pour cela dans {folder}.</translation>
    </message>
    <message>
        <source>This was deleted meanwhile. What you typed is still there, under “Not saved yet”.</source>
        <translation>Ceci a été supprimé entre-temps. Ce que vous avez tapé est toujours là, sous «&#xa0;Pas encore enregistré&#xa0;».</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>What you type cannot be kept aside: it is lost if the program or the computer stops before you save. {reason}</source>
        <translation>Ce que vous tapez ne peut pas être mis de côté&#xa0;: c’est perdu si le programme ou l’ordinateur s’arrête avant que vous enregistriez. {reason}</translation>
    </message>
    <message>
        <source>What you typed here before cannot be put back: another version of the program kept it.</source>
        <translation>Ce que vous aviez tapé ici ne peut pas être remis : une autre version du programme l’avait gardé.</translation>
    </message>
    <message>
        <source>What you were typing is kept, and offered when you open this dossier again: {names}.</source>
        <translation>Ce que vous tapiez est gardé et vous sera proposé quand vous rouvrirez ce dossier&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>You typed this on {when} and did not save it.</source>
        <translation>Vous avez tapé ceci le {when} sans l’enregistrer.</translation>
    </message>
    <message>
        <source>You were still typing: {name} ({when}).</source>
        <translation>Vous étiez en train de taper&#xa0;: {name} ({when}).</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Compare and merge…</source>
        <translation>Comparer et fusionner…</translation>
    </message>
    <message>
        <source>Comparing everyone…</source>
        <translation>Comparaison de tout le monde…</translation>
    </message>
    <message>
        <source>May also be</source>
        <translation>Est peut-être aussi</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice</source>
        <translation>Personne ne semble noté deux fois</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas la même personne</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>People who may have been noted twice, the likeliest first. Two that are one are merged; two that are not are not asked about again.</source>
        <translation>Les personnes peut-être notées deux fois, les plus probables d’abord. Deux qui n’en font qu’une sont fusionnées ; pour les autres, la question n’est plus posée.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>Who else in the dossier this person may be, the likeliest first. Two that are one are merged; two that are not are not asked about again.</source>
        <translation>Qui cette personne peut encore être dans le dossier, le plus probable d’abord. Deux qui n’en font qu’une sont fusionnées ; pour les autres, la question n’est plus posée.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
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
    <name>Field</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situation au</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
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
        <source>Companies reached</source>
        <translation>Entreprises atteintes</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Company number</source>
        <translation>Numéro d’entreprise</translation>
    </message>
    <message>
        <source>Contact on</source>
        <translation>Contact le</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Niveau d’études</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
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
        <source>Enrolment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Field “{name}”</source>
        <translation>Champ «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Finalised on</source>
        <translation>Figé le</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Pouvoir subsidiant</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language spoken best</source>
        <translation>Langue la mieux parlée</translation>
    </message>
    <message>
        <source>Last confirmed on</source>
        <translation>Dernière confirmation</translation>
    </message>
    <message>
        <source>Last day attended</source>
        <translation>Dernier jour de présence</translation>
    </message>
    <message>
        <source>Left out since</source>
        <translation>Non compté depuis</translation>
    </message>
    <message>
        <source>Mediators reached</source>
        <translation>Conseillers emploi atteints</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Tuteur</translation>
    </message>
    <message>
        <source>Mentors reached</source>
        <translation>Tuteurs atteints</translation>
    </message>
    <message>
        <source>Migrant origin: no</source>
        <translation>Origine étrangère&#xa0;: non</translation>
    </message>
    <message>
        <source>Migrant origin: unknown</source>
        <translation>Origine étrangère&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>Migrant origin: yes</source>
        <translation>Origine étrangère&#xa0;: oui</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Noted at</source>
        <translation>Noté le</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Origin counted on</source>
        <translation>Origine comptée le</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Autre personne</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>GSM</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Plastics sector</source>
        <translation>Secteur plastique</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Orienté par</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
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
        <source>Source of the origin</source>
        <translation>Source de l’origine</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Rue et numéro</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Public cible</translation>
    </message>
    <message>
        <source>Target: companies</source>
        <translation>Objectif&#xa0;: entreprises</translation>
    </message>
    <message>
        <source>Target: mediators</source>
        <translation>Objectif&#xa0;: conseillers emploi</translation>
    </message>
    <message>
        <source>Target: mentors</source>
        <translation>Objectif&#xa0;: tuteurs</translation>
    </message>
    <message>
        <source>Target: young people</source>
        <translation>Objectif&#xa0;: jeunes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Try again on</source>
        <translation>Réessayer le</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Au (inclus)</translation>
    </message>
    <message>
        <source>Version of the definitions</source>
        <translation>Version des définitions</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Où il se trouve</translation>
    </message>
    <message>
        <source>Which moment</source>
        <translation>Quel moment</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Motif de la fin</translation>
    </message>
    <message>
        <source>Why left out</source>
        <translation>Motif «&#xa0;non compté&#xa0;»</translation>
    </message>
    <message>
        <source>Why stopped</source>
        <translation>Motif de l’arrêt</translation>
    </message>
    <message>
        <source>Young people reached</source>
        <translation>Jeunes atteints</translation>
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
    <name>Finding</name>
    <message>
        <source>Contacted on {day}, although follow-up had been refused before.</source>
        <translation>Contact le {day}, alors que le suivi avait été refusé auparavant.</translation>
    </message>
    <message>
        <source>In work on {day}, but no job of that day is noted.</source>
        <translation>Au travail le {day}, mais aucun emploi de ce jour n’est noté.</translation>
    </message>
    <message>
        <source>Nothing was recorded since {day}: did this end by then?</source>
        <translation>Rien n’a été noté depuis le {day}&#xa0;: était-ce fini à cette date&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing was recorded since {day}: was that the exit?</source>
        <translation>Rien n’a été noté depuis le {day}&#xa0;: était-ce la sortie&#xa0;?</translation>
    </message>
    <message>
        <source>On {day} the answer was “{answer}”, but a job ran on that day.</source>
        <translation>Le {day}, la réponse était «&#xa0;{answer}&#xa0;», mais un emploi était en cours ce jour-là.</translation>
    </message>
    <message>
        <source>The answer of {day} lies outside the window and does not count.</source>
        <translation>La réponse du {day} est hors délai et ne compte pas.</translation>
    </message>
    <message>
        <source>There is a follow-up of {day}, but no exit is known yet.</source>
        <translation>Il y a un suivi du {day}, mais la sortie n’est pas encore connue.</translation>
    </message>
    <message>
        <source>This ended on {day}, but is noted as still in progress.</source>
        <translation>Ceci a pris fin le {day}, mais est noté comme encore en cours.</translation>
    </message>
    <message>
        <source>This person was in this trajectory before, from {day}.</source>
        <translation>Cette personne a déjà suivi ce parcours, à partir du {day}.</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Ask: in work on {due}? Where, since when, which contract?</source>
        <translation>À demander&#xa0;: au travail le {due}&#xa0;? Où, depuis quand, quel contrat&#xa0;?</translation>
    </message>
    <message>
        <source>Ask: still at {company} on {due}? Known up to {day}.</source>
        <translation>À demander&#xa0;: encore chez {company} le {due}&#xa0;? Connu jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Last contact {day}: {milestone}, {answer}</source>
        <translation>Dernier contact le {day}&#xa0;: {milestone}, {answer}</translation>
    </message>
    <message>
        <source>Try again on {day}</source>
        <translation>Réessayer le {day}</translation>
    </message>
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
        <source>Choose for each field what stays.</source>
        <translation>Choisissez pour chaque champ ce qui reste.</translation>
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
        <source>A dated job on {day}</source>
        <translation>Un emploi avec des dates couvre le {day}</translation>
    </message>
    <message>
        <source>Age {age} at the start</source>
        <translation>{age} ans au début</translation>
    </message>
    <message>
        <source>An internship had begun by {day}</source>
        <translation>Un stage avait commencé au {day}</translation>
    </message>
    <message>
        <source>As it was frozen: where everyone stood, and the days. Which job, answer or internship decided was not frozen. Names and codes are those of now.</source>
        <translation>Tel que figé&#xa0;: la situation de chacun et les jours. Quel emploi, quelle réponse ou quel stage a été décisif n’a pas été figé. Les noms et les codes sont ceux de maintenant.</translation>
    </message>
    <message>
        <source>Deceased or prevented by force majeure; the day was not frozen</source>
        <translation>Décès ou force majeure&#xa0;; le jour n’a pas été figé</translation>
    </message>
    <message>
        <source>Due on {due}, answers count from {first} to {last}</source>
        <translation>Échéance le {due}, les réponses comptent du {first} au {last}</translation>
    </message>
    <message>
        <source>Erased since: there is no dossier to open, and the frozen figure stands.</source>
        <translation>Effacé depuis&#xa0;: il n’y a pas de dossier à ouvrir, et le chiffre figé reste.</translation>
    </message>
    <message>
        <source>Exit on {day}</source>
        <translation>Sortie le {day}</translation>
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
        <source>In work from {start}, in sight until {end}, {days}</source>
        <translation>Au travail depuis le {start}, dernières nouvelles le {end} ({days})</translation>
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
        <source>No exit known</source>
        <translation>Sortie inconnue</translation>
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
        <source>No work that counts from the exit on</source>
        <translation>Aucun travail qui compte à partir de la sortie</translation>
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
        <source>This report has no figures by {by}.</source>
        <translation>Ce rapport n’a pas de chiffres par {by}.</translation>
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
        <source>Trajectory {trajectory}</source>
        <translation>Parcours {trajectory}</translation>
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
        <source>merged: was noted twice</source>
        <translation>fusion&#xa0;: était noté deux fois</translation>
    </message>
    <message>
        <source>months in work after the exit</source>
        <translation>mois au travail après la sortie</translation>
    </message>
    <message>
        <source>newer version</source>
        <translation>version plus récente</translation>
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
        <source>{one} · {other}</source>
        <translation>{one} · {other}</translation>
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
    <message numerus="yes">
        <source>%n in the dossier already</source>
        <translation>
            <numerusform>%n déjà dans le dossier</numerusform>
            <numerusform>%n déjà dans le dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in this trajectory already, left out</source>
        <translation>
            <numerusform>%n déjà dans ce parcours, non repris</numerusform>
            <numerusform>%n déjà dans ce parcours, non repris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n à trancher</numerusform>
            <numerusform>%n à trancher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to put right</source>
        <translation>
            <numerusform>%n à corriger</numerusform>
            <numerusform>%n à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(non repris)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Delete the row</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n participant(s)</source>
        <translation>
            <numerusform>Inscrire %n participant</numerusform>
            <numerusform>Inscrire %n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrol a group in {trajectory}</source>
        <translation>Inscrire un groupe à {trajectory}</translation>
    </message>
    <message>
        <source>Enrol everyone</source>
        <translation>Inscrire tout le monde</translation>
    </message>
    <message>
        <source>Enrol those of 26 or older all the same</source>
        <translation>Inscrire malgré tout les personnes de 26 ans ou plus</translation>
    </message>
    <message>
        <source>In the dossier already: {name} ({code})</source>
        <translation>Déjà dans le dossier&#xa0;: {name} ({code})</translation>
    </message>
    <message>
        <source>In this trajectory already: {name} ({code})</source>
        <translation>Déjà dans ce parcours&#xa0;: {name} ({code})</translation>
    </message>
    <message>
        <source>Is this {name}, born {birth} ({code})? Say so, or that it is someone new.</source>
        <translation>Est-ce {name}, naissance le {birth} ({code})&#xa0;? Confirmez-le, ou indiquez que c’est une nouvelle personne.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>New person, family name {name}</source>
        <translation>Nouvelle personne, nom de famille {name}</translation>
    </message>
    <message>
        <source>No internship company noted</source>
        <translation>Entreprise de stage non notée</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet (Ctrl+V) or type them. F4 says what a column holds, Enter in the first column what a row becomes; Ctrl+Del takes rows away, Ctrl+Z takes back.</source>
        <translation>Collez des lignes d’un tableur (Ctrl+V) ou tapez-les. F4 indique ce que contient une colonne, Entrée dans la première colonne ce que devient une ligne&#xa0;; Ctrl+Suppr enlève des lignes, Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Referrer unknown</source>
        <translation>Service orienteur inconnu</translation>
    </message>
    <message>
        <source>Show what is to be put right</source>
        <translation>Montrer ce qui est à corriger</translation>
    </message>
    <message>
        <source>Something in the table cannot be saved yet, or changed meanwhile. Nothing was saved.</source>
        <translation>Quelque chose dans le tableau ne peut pas encore être enregistré, ou a changé entre-temps. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The group, row by row</source>
        <translation>Le groupe, ligne par ligne</translation>
    </message>
    <message>
        <source>The same person stands in row {row}.</source>
        <translation>La même personne se trouve à la ligne {row}.</translation>
    </message>
    <message>
        <source>This birth date lies after the start.</source>
        <translation>Cette date de naissance vient après le début.</translation>
    </message>
    <message>
        <source>This code belongs to {name}, born {birth}.</source>
        <translation>Ce code est celui de {name}, naissance le {birth}.</translation>
    </message>
    <message>
        <source>This code stands in row {row} already.</source>
        <translation>Ce code se trouve déjà à la ligne {row}.</translation>
    </message>
    <message>
        <source>This is not one of M, V, X or unknown.</source>
        <translation>Ce n’est ni M, ni V, ni X, ni «&#xa0;onbekend&#xa0;».</translation>
    </message>
    <message>
        <source>This is not one of MAX_LSO, HSO, HO or unknown.</source>
        <translation>Ce n’est ni MAX_LSO, ni HSO, ni HO, ni «&#xa0;onbekend&#xa0;».</translation>
    </message>
    <message>
        <source>This is someone new</source>
        <translation>C’est une nouvelle personne</translation>
    </message>
    <message>
        <source>This is {name}</source>
        <translation>C’est {name}</translation>
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
        <source>Whole name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Without region</source>
        <translation>Sans région</translation>
    </message>
    <message>
        <source>{age} years old on the day of the start: needs the confirmation above.</source>
        <translation>{age} ans le jour du début&#xa0;: il faut la confirmation ci-dessus.</translation>
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
    <name>Header</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A job counts at 3 and 12 months when someone knows that it ran on that day: confirm it when you hear of it, also between follow-ups.</source>
        <translation>Un emploi compte à 3 et 12 mois quand quelqu’un sait qu’il était en cours ce jour-là&#xa0;: confirmez-le dès que vous l’apprenez, aussi entre deux suivis.</translation>
    </message>
    <message>
        <source>A trajectory is one edition of the training, within a project that pays for it. {new} adds one; the very first time it asks for the project first.</source>
        <translation>Un parcours est une édition de la formation, dans un projet qui le finance. {new} en ajoute un&#xa0;; la toute première fois, le projet est demandé d’abord.</translation>
    </message>
    <message>
        <source>Adding someone</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>An answer counts from 14 days before the day a follow-up is due to 42 days after it. It is late once that day has passed.</source>
        <translation>Une réponse compte de 14 jours avant l’échéance d’un suivi à 42 jours après. Il est en retard dès que ce jour est passé.</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Backspace chooses another answer; {remark} goes to the remark, {how} to another day or way of contact.</source>
        <translation>Retour arrière choisit une autre réponse&#xa0;; {remark} va à la remarque, {how} à un autre jour ou moyen de contact.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Bringing people in</source>
        <translation>Faire entrer des personnes</translation>
    </message>
    <message>
        <source>By themselves: typed at an internship or a job, a company stands here with its people. {new} adds one beforehand.</source>
        <translation>Elles viennent d’elles-mêmes&#xa0;: tapée dans un stage ou un emploi, une entreprise se trouve ici avec ses personnes. {new} en ajoute une à l’avance.</translation>
    </message>
    <message>
        <source>Calling people one after the other</source>
        <translation>Appeler les personnes l’une après l’autre</translation>
    </message>
    <message>
        <source>Choose several lines with Shift or Ctrl; the page menu then notes something for all of them, or starts a phone round with them.</source>
        <translation>Choisissez plusieurs lignes avec Maj ou Ctrl&#xa0;; le menu Page note alors quelque chose pour toutes, ou commence une tournée d’appels avec elles.</translation>
    </message>
    <message>
        <source>Choose the trajectory in the same form, then {save}. {next} saves and opens an empty form for the next person in the same trajectory.</source>
        <translation>Choisissez le parcours dans le même formulaire, puis {save}. {next} enregistre et ouvre un formulaire vide pour la personne suivante du même parcours.</translation>
    </message>
    <message>
        <source>Click a figure, or press Enter on it: the people behind it are listed, each with what decided. Enter on a name opens the dossier.</source>
        <translation>Cliquez sur un chiffre, ou appuyez sur Entrée&#xa0;: les personnes derrière ce chiffre s’affichent, chacune avec ce qui a été décisif. Entrée sur un nom ouvre le dossier.</translation>
    </message>
    <message>
        <source>Closing it</source>
        <translation>Le clôturer</translation>
    </message>
    <message>
        <source>Each rate says what it rests on: of how many, with which interval, and how many are not due yet. Unknown is never counted as “no”.</source>
        <translation>Chaque taux dit sur quoi il repose&#xa0;: sur combien, avec quel intervalle, et combien ne sont pas encore à échéance. Inconnu n’est jamais compté comme «&#xa0;non&#xa0;».</translation>
    </message>
    <message>
        <source>Enrolments, internships, jobs, follow-ups and notes, each with its own “Add”. “What is missing” says what is not known yet; a click opens the form that mends it.</source>
        <translation>Inscriptions, stages, emplois, suivis et notes, chacun avec son «&#xa0;Ajouter&#xa0;». «&#xa0;Ce qui manque&#xa0;» dit ce qui n’est pas encore connu&#xa0;; un clic ouvre le formulaire où le corriger.</translation>
    </message>
    <message>
        <source>Enter on an answer brings the next one. Page Down skips, Page Up goes back, {undo} takes back what was saved last.</source>
        <translation>Entrée sur une réponse amène la personne suivante. Page suivante passe, Page précédente revient, {undo} annule ce qui a été enregistré en dernier.</translation>
    </message>
    <message>
        <source>Esc leaves the round. It waits in the navigation until you go on with it.</source>
        <translation>Échap quitte la tournée. Elle attend dans la navigation jusqu’à ce que vous la repreniez.</translation>
    </message>
    <message>
        <source>Everyone for whom something is to be done, the most urgent first: whom to call about 3 or 12 months, whom to try again, internships and contracts that end, jobs nobody confirmed for long, dossiers that contradict themselves.</source>
        <translation>Toutes les personnes pour qui il y a quelque chose à faire, les plus urgentes d’abord&#xa0;: qui appeler pour 3 ou 12 mois, qui rappeler, les stages et contrats qui prennent fin, les emplois que personne n’a confirmés depuis longtemps, les dossiers qui se contredisent.</translation>
    </message>
    <message>
        <source>Exporting for readers outside hides small numbers, so that nobody can be recognised.</source>
        <translation>L’export pour l’extérieur masque les petits nombres, pour que personne ne puisse être reconnu.</translation>
    </message>
    <message>
        <source>Finding someone</source>
        <translation>Retrouver quelqu’un</translation>
    </message>
    <message>
        <source>Finding the way</source>
        <translation>Trouver son chemin</translation>
    </message>
    <message>
        <source>Going on and going back</source>
        <translation>Avancer et revenir</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>Aide&#xa0;: {page}</translation>
    </message>
    <message>
        <source>If that person may be here already, the form says so while you type.</source>
        <translation>Si cette personne est peut-être déjà ici, le formulaire le dit pendant que vous tapez.</translation>
    </message>
    <message>
        <source>In a form: Tab to the next field, {save} to save, Esc to go back. A date may be typed as 7/3/02 or 070302.</source>
        <translation>Dans un formulaire&#xa0;: Tab pour le champ suivant, {save} pour enregistrer, Échap pour revenir. Une date peut se taper 7/3/02 ou 070302.</translation>
    </message>
    <message>
        <source>Not reached? That attempt is noted too, and a day to try again is proposed.</source>
        <translation>Non joint&#xa0;? Cet essai est noté aussi, et un jour pour réessayer est proposé.</translation>
    </message>
    <message>
        <source>Noting one answer</source>
        <translation>Noter une seule réponse</translation>
    </message>
    <message>
        <source>One key answers: the letter stands on each button. Enter saves and brings the next; Page Down skips someone.</source>
        <translation>Une touche suffit pour répondre&#xa0;: la lettre est sur chaque bouton. Entrée enregistre et amène la personne suivante&#xa0;; Page suivante passe quelqu’un.</translation>
    </message>
    <message>
        <source>Other days, other groups</source>
        <translation>Autres dates, autres groupes</translation>
    </message>
    <message>
        <source>Press the letter of the answer, then Enter. “Works” shows where: the employer known here is chosen already, so that the letter and Enter are enough.</source>
        <translation>Appuyez sur la lettre de la réponse, puis sur Entrée. «&#xa0;Au travail&#xa0;» demande où&#xa0;: l’employeur connu ici est déjà choisi, la lettre et Entrée suffisent donc.</translation>
    </message>
    <message>
        <source>Press {new}, and go through the fields with Tab. A birth date may be typed as 070302 or 7/3/02; a postcode fills in the municipality.</source>
        <translation>Appuyez sur {new} et parcourez les champs avec Tab. Une date de naissance peut se taper 070302 ou 7/3/02&#xa0;; un code postal remplit la commune.</translation>
    </message>
    <message>
        <source>Put the cursor on someone and press {note}. Enter opens the whole dossier; Esc there comes back here.</source>
        <translation>Placez le curseur sur quelqu’un et appuyez sur {note}. Entrée ouvre tout le dossier&#xa0;; de là, Échap revient ici.</translation>
    </message>
    <message>
        <source>Reading a figure</source>
        <translation>Lire un chiffre</translation>
    </message>
    <message>
        <source>Slide along the days to see how things stood. Split by region, gender or coach; filter; keep a choice under a name.</source>
        <translation>Faites glisser la date pour voir la situation d’alors. Répartissez par région, genre ou accompagnateur&#xa0;; filtrez&#xa0;; gardez un choix sous un nom.</translation>
    </message>
    <message>
        <source>Something went wrong?</source>
        <translation>Quelque chose a mal tourné&#xa0;?</translation>
    </message>
    <message>
        <source>Starting a trajectory</source>
        <translation>Commencer un parcours</translation>
    </message>
    <message>
        <source>The same for many people</source>
        <translation>La même chose pour plusieurs personnes</translation>
    </message>
    <message>
        <source>Then make the project and its trajectory ({trajectories}), and add people ({people}, {new}). Have a spreadsheet? Dossier › Empty workbook, fill it in, Dossier › Import workbook.</source>
        <translation>Créez ensuite le projet et son parcours ({trajectories}), puis ajoutez des personnes ({people}, {new}). Vous avez un tableur&#xa0;? Dossier › Classeur vide, remplissez-le, puis Dossier › Importer un classeur.</translation>
    </message>
    <message>
        <source>Twice the same company? Choose the one that stays, and “Merge with another company” in its menu.</source>
        <translation>Deux fois la même entreprise&#xa0;? Choisissez celle qui reste, puis «&#xa0;Fusionner avec une autre entreprise&#xa0;» dans son menu.</translation>
    </message>
    <message>
        <source>What belongs in a dossier</source>
        <translation>Ce que contient un dossier</translation>
    </message>
    <message>
        <source>What is this list?</source>
        <translation>Quelle est cette liste&#xa0;?</translation>
    </message>
    <message>
        <source>What you type is kept aside every second. After a crash or an empty battery it is offered again when you open the dossier.</source>
        <translation>Ce que vous tapez est mis de côté chaque seconde. Après un plantage ou une batterie vide, cela vous est proposé à la réouverture du dossier.</translation>
    </message>
    <message>
        <source>Where companies come from</source>
        <translation>D’où viennent les entreprises</translation>
    </message>
    <message>
        <source>With several coaches, the choice on top shows only your own people.</source>
        <translation>Avec plusieurs accompagnateurs, le choix du dessus ne montre que vos propres participants.</translation>
    </message>
    <message>
        <source>Works elsewhere? Press {elsewhere}, type a few letters of the company and since when.</source>
        <translation>Travaille ailleurs&#xa0;? Appuyez sur {elsewhere}, tapez quelques lettres de l’entreprise et depuis quand.</translation>
    </message>
    <message>
        <source>{back_up} puts a checked copy of the dossier elsewhere, such as on a memory stick. The line at the foot of the window says when that was last.</source>
        <translation>{back_up} met une copie contrôlée du dossier ailleurs, par exemple sur une clé USB. La ligne au bas de la fenêtre dit de quand date la dernière.</translation>
    </message>
    <message>
        <source>{enrol} enrols people who are in the dossier already.</source>
        <translation>{enrol} inscrit des personnes qui sont déjà dans le dossier.</translation>
    </message>
    <message>
        <source>{find} finds people, companies, trajectories and everything that can be done. {keys} lists all keys, {settings} holds your name, language and appearance.</source>
        <translation>{find} trouve des personnes, des entreprises, des parcours et tout ce que l’on peut faire. {keys} donne tous les raccourcis clavier, {settings} contient votre nom, la langue et l’apparence.</translation>
    </message>
    <message>
        <source>{group} opens a table for a whole group: paste rows from a spreadsheet or type them, look what each becomes, and save all at once.</source>
        <translation>{group} ouvre un tableau pour tout un groupe&#xa0;: collez des lignes d’un tableur ou tapez-les, voyez ce que chacune devient et enregistrez tout en une fois.</translation>
    </message>
    <message>
        <source>{note} notes a follow-up, {edit} changes the personal data, {print} puts the dossier on paper.</source>
        <translation>{note} note un suivi, {edit} modifie les données personnelles, {print} met le dossier sur papier.</translation>
    </message>
    <message>
        <source>{round} starts the phone round with those in the list. You see the name, the number, what was said last and what is asked.</source>
        <translation>{round} commence la tournée d’appels avec les personnes de la liste. Vous voyez le nom, le numéro, ce qui a été dit en dernier et ce qui est demandé.</translation>
    </message>
    <message>
        <source>{search} and a part of the name, the code, the number or the place. {find} does the same from anywhere.</source>
        <translation>{search} et une partie du nom, du code, du numéro ou de la commune. {find} fait de même partout.</translation>
    </message>
    <message>
        <source>{undo} takes back what you did last, whatever it was, also yesterday&apos;s; {redo} does it again. {history} shows who changed what.</source>
        <translation>{undo} annule ce que vous avez fait en dernier, quoi que ce soit, même hier&#xa0;; {redo} le rétablit. {history} montre qui a modifié quoi.</translation>
    </message>
    <message>
        <source>“Close the trajectory” gives everyone the same outcome; change the lines of those for whom it was different.</source>
        <translation>«&#xa0;Clôturer le parcours&#xa0;» donne à tous le même résultat&#xa0;; modifiez les lignes de ceux pour qui c’était différent.</translation>
    </message>
    <message>
        <source>“New dossier” asks where the file comes to lie; “Open dossier” goes on in one you have. The demo shows 90 made-up young people: try anything there.</source>
        <translation>«&#xa0;Nouveau dossier&#xa0;» demande où placer le fichier&#xa0;; «&#xa0;Ouvrir un dossier&#xa0;» continue dans un fichier existant. La démo montre 90 jeunes inventés&#xa0;: essayez-y tout.</translation>
    </message>
    <message>
        <source>“Outlook” tells whom to call before a reporting date; “Frozen” keeps figures as they were handed in.</source>
        <translation>«&#xa0;Perspectives&#xa0;» dit qui appeler avant la date d’un rapport&#xa0;; «&#xa0;Figés&#xa0;» garde les chiffres tels qu’ils ont été remis.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A change</source>
        <translation>Une modification</translation>
    </message>
    <message>
        <source>A finalised report stays: that can never be undone.</source>
        <translation>Un rapport figé reste&#xa0;: cela ne peut jamais être annulé.</translation>
    </message>
    <message>
        <source>Added, deleted or used since</source>
        <translation>Ajouté, supprimé ou utilisé depuis</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Do this again</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translation>Historique&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Rétabli&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Afficher les plus anciennes</translation>
    </message>
    <message>
        <source>The history of this dossier has no such change.</source>
        <translation>L’historique de ce dossier ne contient pas cette modification.</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <translation>Ceci ne peut pas être annulé</translation>
    </message>
    <message>
        <source>This cannot be undone: something was changed since that builds on it. Nothing was changed.</source>
        <translation>Ceci ne peut pas être annulé&#xa0;: une modification faite depuis s’appuie dessus. Rien n’a changé.</translation>
    </message>
    <message>
        <source>This cannot be undone: what it was about was erased from the history.</source>
        <translation>Ceci ne peut pas être annulé&#xa0;: ce dont il s’agit a été effacé de l’historique.</translation>
    </message>
    <message numerus="yes">
        <source>This is one change with %n record(s): all of it is undone at once.</source>
        <translation>
            <numerusform>Ceci est une seule modification avec %n donnée&#xa0;: tout est annulé en une fois.</numerusform>
            <numerusform>Ceci est une seule modification avec %n données&#xa0;: tout est annulé en une fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation>Ceci a déjà été annulé.</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Annuler cette modification</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Was then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What another program wrote cannot be undone here.</source>
        <translation>Ce qu’un autre programme a écrit ne peut pas être annulé ici.</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Ce qui l’empêche</translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation>Votre nom dans l’historique</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et encore %n</numerusform>
            <numerusform>et encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>{record} added</source>
        <translation>{record}&#xa0;: ajout</translation>
    </message>
    <message>
        <source>{record} changed</source>
        <translation>{record}&#xa0;: modification</translation>
    </message>
    <message>
        <source>{record} deleted</source>
        <translation>{record}&#xa0;: suppression</translation>
    </message>
    <message>
        <source>{record} – by {who}, {when}</source>
        <translation>{record} – par {who}, {when}</translation>
    </message>
    <message>
        <source>{what} (undone since)</source>
        <translation>{what} (annulé depuis)</translation>
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
        <source>Is this {name}, born on {birth} ({code})? They come in as two persons.</source>
        <translation>Est-ce {name}, naissance le {birth} ({code})&#xa0;? L’importation en fait deux personnes.</translation>
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
        <source>What had this code was merged with another in the dossier. That one stays as it is.</source>
        <translation>Ce qui portait ce code a été fusionné avec autre chose dans le dossier. Cette donnée reste telle quelle.</translation>
    </message>
    <message>
        <source>What was found in the workbook</source>
        <translation>Ce qui a été trouvé dans le classeur</translation>
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
    <name>Language</name>
    <message>
        <source>Albanian</source>
        <translation>Albanais</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amharique</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Arménien</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgare</translation>
    </message>
    <message>
        <source>Chechen</source>
        <translation>Tchétchène</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Fula</source>
        <translation>Peul</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Géorgien</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hongrois</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>Kinyarwanda</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Kurde</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>Lingala</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Népalais</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Pachto</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persan</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Pendjabi</translation>
    </message>
    <message>
        <source>Romani</source>
        <translation>Romani</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Langue des signes</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Swahili</translation>
    </message>
    <message>
        <source>Tamazight</source>
        <translation>Tamazight</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Tibétain</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrigna</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Ourdou</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation>Wolof</translation>
    </message>
</context>
<context>
    <name>Likely</name>
    <message>
        <source>Go on with the new person; these are not asked about again</source>
        <translation>Continuer avec la nouvelle personne&#xa0;; celles-ci ne seront plus proposées</translation>
    </message>
    <message>
        <source>Open this dossier; what you typed is kept</source>
        <translation>Ouvrir ce dossier&#xa0;; ce que vous avez tapé est gardé</translation>
    </message>
    <message>
        <source>Perhaps in the dossier already:</source>
        <translation>Peut-être déjà dans le dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>another form of the first name</source>
        <translation>une autre forme du prénom</translation>
    </message>
    <message>
        <source>birth date differs in one digit</source>
        <translation>date de naissance&#xa0;: un chiffre différent</translation>
    </message>
    <message>
        <source>birthday the same, other year</source>
        <translation>même anniversaire, autre année</translation>
    </message>
    <message>
        <source>day and month of birth swapped</source>
        <translation>jour et mois de naissance inversés</translation>
    </message>
    <message>
        <source>family name in part</source>
        <translation>nom de famille en partie</translation>
    </message>
    <message>
        <source>family name is alike</source>
        <translation>nom de famille ressemblant</translation>
    </message>
    <message>
        <source>first name in part</source>
        <translation>prénom en partie</translation>
    </message>
    <message>
        <source>first name is alike</source>
        <translation>prénom ressemblant</translation>
    </message>
    <message>
        <source>name is alike</source>
        <translation>nom ressemblant</translation>
    </message>
    <message>
        <source>names turned around</source>
        <translation>nom et prénom inversés</translation>
    </message>
    <message>
        <source>other birth date</source>
        <translation>autre date de naissance</translation>
    </message>
    <message>
        <source>other family name</source>
        <translation>autre nom de famille</translation>
    </message>
    <message>
        <source>other first name</source>
        <translation>autre prénom</translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>même date de naissance</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>même adresse e-mail</translation>
    </message>
    <message>
        <source>same family name</source>
        <translation>même nom de famille</translation>
    </message>
    <message>
        <source>same first name</source>
        <translation>même prénom</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>même numéro de téléphone</translation>
    </message>
    <message>
        <source>two digits of the birth date turned around</source>
        <translation>date de naissance&#xa0;: deux chiffres inversés</translation>
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
    <name>Location</name>
    <message>
        <source>Choose a file (Alt+Down)</source>
        <translation>Choisir un fichier (Alt+Bas)</translation>
    </message>
    <message>
        <source>Where does it lie?</source>
        <translation>Où se trouve-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>“{location}” cannot be opened from here: only files, folders and web pages can.</source>
        <translation>«&#xa0;{location}&#xa0;» ne peut pas être ouvert d’ici&#xa0;: seulement des fichiers, des répertoires et des pages web.</translation>
    </message>
    <message>
        <source>“{location}” is a program and is not opened from a dossier. Open it yourself.</source>
        <translation>«&#xa0;{location}&#xa0;» est un programme et ne s’ouvre pas à partir d’un dossier. Ouvrez-le vous-même.</translation>
    </message>
    <message>
        <source>“{location}” is not there now. It may lie on a disk that is not connected.</source>
        <translation>«&#xa0;{location}&#xa0;» est introuvable pour l’instant. Il se trouve peut-être sur un disque non connecté.</translation>
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
        <source>&amp;Back up…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Édi&amp;tion</translation>
    </message>
    <message>
        <source>&amp;Find or do anything…</source>
        <translation>&amp;Trouver ou faire…</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Aide pour cette page</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
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
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>&amp;Possible duplicates…</source>
        <translation>Doublons &amp;possibles…</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Récents</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Rétablir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Res&amp;taurer une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo not possible: {what}</source>
        <translation>&amp;Annulation impossible&#xa0;: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Annuler&#xa0;: {what}</translation>
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
        <source>Not &amp;saved yet…</source>
        <translation>Pas encore enre&amp;gistré…</translation>
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
    <name>Merge</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolment(s)</source>
        <translation>
            <numerusform>%n inscription</numerusform>
            <numerusform>%n inscriptions</numerusform>
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
        <source>%n job(s) that both have become one.</source>
        <translation>
            <numerusform>%n emploi que les deux ont n’en fait plus qu’un.</numerusform>
            <numerusform>%n emplois que les deux ont n’en font plus qu’un chacun.</numerusform>
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
        <source>Are these one person?</source>
        <translation>Est-ce une seule personne ?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Both are enrolled in {trajectory}</source>
        <translation>Les deux sont inscrits à {trajectory}</translation>
    </message>
    <message>
        <source>Choose a side, or type</source>
        <translation>Choisissez un côté, ou tapez</translation>
    </message>
    <message>
        <source>Everything noted of either stays: enrolments, internships, jobs, contacts, notes and documents. It is one change, which can be undone.</source>
        <translation>Tout ce qui est noté de l’un ou de l’autre reste : inscriptions, stages, emplois, contacts, notes et documents. C’est une seule modification, qui peut être annulée.</translation>
    </message>
    <message>
        <source>It is one enrolment, noted twice: join them</source>
        <translation>C’est une seule inscription, notée deux fois : les réunir</translation>
    </message>
    <message>
        <source>Make them one person (Ctrl+Enter)</source>
        <translation>En faire une seule personne (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Nothing more is noted</source>
        <translation>Rien d’autre n’est noté</translation>
    </message>
    <message>
        <source>The other code still leads to this enrolment.</source>
        <translation>L’autre code mène toujours à cette inscription.</translation>
    </message>
    <message>
        <source>The other code still leads to this person.</source>
        <translation>L’autre code mène toujours à cette personne.</translation>
    </message>
    <message>
        <source>The same in both: {fields}</source>
        <translation>Identique chez les deux : {fields}</translation>
    </message>
    <message>
        <source>These two enrolments cannot be joined any more. Nothing was changed.</source>
        <translation>Ces deux inscriptions ne peuvent plus être réunies. Rien n’a changé.</translation>
    </message>
    <message>
        <source>This is one and the same person already.</source>
        <translation>C’est déjà une seule et même personne.</translation>
    </message>
    <message>
        <source>Two enrolments: somebody who came back</source>
        <translation>Deux inscriptions : quelqu’un qui est revenu</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est gardé</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>only one</source>
        <translation>chez un seul</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Education not known.</source>
        <translation>Niveau d’études inconnu.</translation>
    </message>
    <message>
        <source>Gender not known.</source>
        <translation>Genre inconnu.</translation>
    </message>
    <message>
        <source>No coach.</source>
        <translation>Pas d’accompagnateur.</translation>
    </message>
    <message>
        <source>No phone number.</source>
        <translation>Pas de numéro de téléphone.</translation>
    </message>
    <message>
        <source>Not enrolled in a trajectory.</source>
        <translation>Pas d’inscription à un parcours.</translation>
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
    <name>Navigation</name>
    <message>
        <source>{page}, {count} waiting</source>
        <translation>{page}, en attente&#xa0;: {count}</translation>
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
    <name>Others</name>
    <message>
        <source>This dossier is being changed from elsewhere too. You can go on: nothing is overwritten, and what meets is shown.</source>
        <translation>Ce dossier est aussi modifié ailleurs. Vous pouvez continuer&#xa0;: rien n’est écrasé, et ce qui se croise vous est montré.</translation>
    </message>
    <message>
        <source>{name} is working in this dossier too. You can both go on: nothing is overwritten, and what meets is shown.</source>
        <translation>{name} travaille aussi dans ce dossier. Vous pouvez continuer tous les deux&#xa0;: rien n’est écrasé, et ce qui se croise vous est montré.</translation>
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
        <source>Phone round</source>
        <translation>Tournée d’appels</translation>
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
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Phone round</source>
        <translation>Tournée d’appels</translation>
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
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Trouver ou faire</translation>
    </message>
    <message>
        <source>Find or do anything…</source>
        <translation>Trouver ou faire…</translation>
    </message>
    <message>
        <source>Looked at last</source>
        <translation>Vus en dernier</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
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
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>All coaches</source>
        <translation>Tous les accompagnateurs</translation>
    </message>
    <message>
        <source>All trajectories</source>
        <translation>Tous les parcours</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Choisir les colonnes…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Note for everyone chosen…</source>
        <translation>Noter pour toutes les personnes choisies…</translation>
    </message>
    <message>
        <source>Noted twice?…</source>
        <translation>Noté deux fois ?…</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>GSM</translation>
    </message>
    <message>
        <source>Phone round</source>
        <translation>Tournée d’appels</translation>
    </message>
    <message>
        <source>Print dossier…</source>
        <translation>Imprimer le dossier…</translation>
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
        <source>Whose participants to show</source>
        <translation>De qui afficher les participants</translation>
    </message>
    <message>
        <source>Without a coach</source>
        <translation>Sans accompagnateur</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Trajectory to show</source>
        <translation>Parcours à afficher</translation>
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
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Starts in a trajectory</source>
        <translation>Commence un parcours</translation>
    </message>
    <message>
        <source>The birth date lies after this start.</source>
        <translation>La date de naissance vient après ce début.</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>{age} years old on that day: may take part.</source>
        <translation>{age} ans ce jour-là&#xa0;: peut participer.</translation>
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
        <source>26 or older</source>
        <translation>26 ans ou plus</translation>
    </message>
    <message>
        <source>End of the training</source>
        <translation>Fin de la formation</translation>
    </message>
    <message>
        <source>Enrol all the same</source>
        <translation>Inscrire malgré tout</translation>
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
        <source>Language spoken best</source>
        <translation>Langue la mieux parlée</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Nouveau participant</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Pas encore</translation>
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
        <source>Save and next</source>
        <translation>Enregistrer et suivant</translation>
    </message>
    <message>
        <source>Save, and go on with the next person in the same trajectory ({key})</source>
        <translation>Enregistrer, et continuer avec la personne suivante du même parcours ({key})</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>About</source>
        <translation>Suivi à</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>After 12 months</source>
        <translation>À 12 mois</translation>
    </message>
    <message>
        <source>After 3 months</source>
        <translation>À 3 mois</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Accompagnateur</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Niveau d’études</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Internships</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Left out of the figures</source>
        <translation>Non compté dans les chiffres</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Tuteur</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Prochain suivi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>GSM</translation>
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
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Training end</source>
        <translation>Fin formation</translation>
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
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Où il se trouve</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Motif de la fin</translation>
    </message>
    <message>
        <source>from {day}: {reason}</source>
        <translation>à partir du {day}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>open, known up to {day}</source>
        <translation>en cours, connu jusqu’au {day}</translation>
    </message>
    <message>
        <source>{answer}, try again on {day}</source>
        <translation>{answer}, réessayer le {day}</translation>
    </message>
    <message>
        <source>{day}, {age} years old</source>
        <translation>{day}, {age} ans</translation>
    </message>
    <message>
        <source>{due}: {status}</source>
        <translation>{due}&#xa0;: {status}</translation>
    </message>
    <message>
        <source>{milestone}, {due}; an answer counts from {first} to {last}</source>
        <translation>{milestone}, {due}&#xa0;; une réponse compte du {first} au {last}</translation>
    </message>
    <message>
        <source>{status} ({detail})</source>
        <translation>{status} ({detail})</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>No country has the code after the +. It is kept as you typed it.</source>
        <translation>Aucun pays n’a l’indicatif après le +. Le numéro est gardé tel que vous l’avez tapé.</translation>
    </message>
    <message>
        <source>This cannot be a phone number. It is kept as you typed it.</source>
        <translation>Ceci ne peut pas être un numéro de téléphone. C’est gardé tel que vous l’avez tapé.</translation>
    </message>
    <message>
        <source>This number is too long. It is kept as you typed it.</source>
        <translation>Ce numéro est trop long. Il est gardé tel que vous l’avez tapé.</translation>
    </message>
    <message>
        <source>This number is too short. It is kept as you typed it.</source>
        <translation>Ce numéro est trop court. Il est gardé tel que vous l’avez tapé.</translation>
    </message>
</context>
<context>
    <name>PhoneRound</name>
    <message numerus="yes">
        <source>%n answer(s) not saved yet; nothing is lost. {name}: {why}</source>
        <translation>
            <numerusform>%n réponse pas encore enregistrée&#xa0;; rien n’est perdu. {name}&#xa0;: {why}</numerusform>
            <numerusform>%n réponses pas encore enregistrées&#xa0;; rien n’est perdu. {name}&#xa0;: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n réponse notée</numerusform>
            <numerusform>%n réponses notées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <translation>
            <numerusform>%n non joint</numerusform>
            <numerusform>%n non joints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <translation>
            <numerusform>%n joint</numerusform>
            <numerusform>%n joints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refus</numerusform>
            <numerusform>%n refus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: {names}</source>
        <translation>
            <numerusform>%n reporté&#xa0;: {names}</numerusform>
            <numerusform>%n reportés&#xa0;: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>A later enrolment in the same project counts, so an answer here does not.</source>
        <translation>C’est une inscription ultérieure dans le même projet qui compte&#xa0;: une réponse ici ne compte pas.</translation>
    </message>
    <message>
        <source>A student job does not count as work: if it is all, choose another answer.</source>
        <translation>Un job étudiant ne compte pas comme travail&#xa0;: s’il n’y a que cela, choisissez une autre réponse.</translation>
    </message>
    <message>
        <source>An answer counts from {first} to {last}.</source>
        <translation>Une réponse compte du {first} au {last}.</translation>
    </message>
    <message>
        <source>An answer of the phone round is not saved yet.</source>
        <translation>Une réponse de la tournée d’appels n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Another day or way of contact</source>
        <translation>Autre jour ou moyen</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>Réponse&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Answered on {day}: {answer}. A later answer takes its place.</source>
        <translation>A répondu le {day}&#xa0;: {answer}. Une réponse plus récente la remplace.</translation>
    </message>
    <message>
        <source>At a company</source>
        <translation>En entreprise</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Call the number</source>
        <translation>Appeler le numéro</translation>
    </message>
    <message>
        <source>Call those skipped</source>
        <translation>Appeler les reportés</translation>
    </message>
    <message>
        <source>Choose an answer first, or go on with Page Down.</source>
        <translation>Choisissez d’abord une réponse, ou continuez avec Page suivante.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Contact on</source>
        <translation>Contact le</translation>
    </message>
    <message>
        <source>Contact with {name} added</source>
        <translation>Contact avec {name}&#xa0;: ajout</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Does not say where</source>
        <translation>Ne dit pas où</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Enter saves · Backspace chooses again</source>
        <translation>Entrée enregistre · Retour arrière rechoisit</translation>
    </message>
    <message>
        <source>Everyone in this round</source>
        <translation>Toutes les personnes de cette tournée</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>In work elsewhere</source>
        <translation>Au travail ailleurs</translation>
    </message>
    <message>
        <source>In work, does not say where</source>
        <translation>Au travail, ne dit pas où</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Dernière note</translation>
    </message>
    <message>
        <source>Late: without an answer by {last} this stays unknown.</source>
        <translation>En retard&#xa0;: sans réponse au plus tard le {last}, ceci reste inconnu.</translation>
    </message>
    <message>
        <source>Left out of the figures since {day} ({reason}): do not call.</source>
        <translation>Non compté dans les chiffres depuis le {day} ({reason})&#xa0;: ne pas appeler.</translation>
    </message>
    <message>
        <source>Left the job before on</source>
        <translation>A quitté l’emploi précédent le</translation>
    </message>
    <message>
        <source>No exit is known yet, so there is no window: an answer does not count.</source>
        <translation>La sortie n’est pas encore connue, il n’y a donc pas de délai&#xa0;: une réponse ne compte pas.</translation>
    </message>
    <message>
        <source>No further follow-ups are planned after this.</source>
        <translation>Ensuite, plus aucun suivi n’est prévu.</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>Aucun numéro de téléphone n’est connu.</translation>
    </message>
    <message>
        <source>Nobody to call</source>
        <translation>Aucun appel à faire</translation>
    </message>
    <message>
        <source>Not enrolled in a trajectory, so there is no follow-up to note.</source>
        <translation>Pas d’inscription à un parcours, donc pas de suivi à noter.</translation>
    </message>
    <message>
        <source>Not reached on {day} either: {hint}.</source>
        <translation>Le {day}, pas joint non plus&#xa0;: {hint}.</translation>
    </message>
    <message>
        <source>Not reached {count} times before: {hint}.</source>
        <translation>Déjà {count} essais sans réponse&#xa0;: {hint}.</translation>
    </message>
    <message>
        <source>One key answers · Page Down skips</source>
        <translation>Une touche répond · Page suivante passe</translation>
    </message>
    <message>
        <source>Only the answer is kept: it counts for this moment alone.</source>
        <translation>Seule la réponse est gardée&#xa0;: elle ne compte que pour ce moment.</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the dossier (Ctrl+D)</source>
        <translation>Ouvrir le dossier (Ctrl+D)</translation>
    </message>
    <message>
        <source>Outside {first} to {last}: an answer of this day does not count.</source>
        <translation>Hors délai (du {first} au {last})&#xa0;: une réponse de ce jour ne compte pas.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Refused on {day}, so nothing more is planned.</source>
        <translation>A refusé le {day}&#xa0;; plus rien n’est prévu.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Enregistrer et suivant</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Someone else ended the job at {company} in the meantime. Nothing was saved; look at it again.</source>
        <translation>Quelqu’un d’autre a mis fin à l’emploi chez {company} entre-temps. Rien n’a été enregistré&#xa0;; vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Start a round from the list of today, from participants you chose, from a trajectory or from the outlook of the statistics.</source>
        <translation>Commencez une tournée à partir de la liste d’aujourd’hui, de participants choisis, d’un parcours ou des perspectives des statistiques.</translation>
    </message>
    <message>
        <source>Still at {company}</source>
        <translation>Toujours chez {company}</translation>
    </message>
    <message>
        <source>The job at {company} is known already: choose “still”.</source>
        <translation>L’emploi chez {company} est déjà connu&#xa0;: choisissez «&#xa0;toujours&#xa0;».</translation>
    </message>
    <message>
        <source>The job is then known up to {day}.</source>
        <translation>L’emploi est alors connu jusqu’au {day}.</translation>
    </message>
    <message numerus="yes">
        <source>The round before is put aside, %n to come.</source>
        <translation>
            <numerusform>La tournée précédente est mise de côté, encore %n à appeler.</numerusform>
            <numerusform>La tournée précédente est mise de côté, encore %n à appeler.</numerusform>
        </translation>
    </message>
    <message>
        <source>The round is done</source>
        <translation>La tournée est finie</translation>
    </message>
    <message>
        <source>The window closed on {last}: an answer does not count any more, the dates of a job do.</source>
        <translation>Le délai a pris fin le {last}&#xa0;: une réponse ne compte plus, les dates d’un emploi bien.</translation>
    </message>
    <message>
        <source>The window is over after this day: trying again brings nothing.</source>
        <translation>Le délai est passé après ce jour&#xa0;: réessayer n’apporte rien.</translation>
    </message>
    <message>
        <source>The window is over by then: an answer counts until {last}.</source>
        <translation>Le délai sera alors passé : une réponse compte jusqu’au {last} inclus.</translation>
    </message>
    <message>
        <source>The window opens on {first}: an answer of today does not count yet.</source>
        <translation>Le délai commence le {first}&#xa0;: une réponse d’aujourd’hui ne compte pas encore.</translation>
    </message>
    <message>
        <source>This company is new and is added.</source>
        <translation>Cette entreprise est nouvelle et sera ajoutée.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
        <source>This lies after the contact, {day}.</source>
        <translation>Cette date vient après le contact, le {day}.</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>Voir {name}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again on</source>
        <translation>Réessayer le</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone: {name}</source>
        <translation>Annulé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Without an end the job at {company} stays open, known up to {day}.</source>
        <translation>Sans fin, l’emploi chez {company} reste en cours, connu jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>Travaille chez</translation>
    </message>
    <message>
        <source>exit {day}</source>
        <translation>sortie le {day}</translation>
    </message>
    <message>
        <source>not any more</source>
        <translation>ne plus rappeler</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>reporté</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>langue&#xa0;: {language}</translation>
    </message>
    <message>
        <source>still at {company}</source>
        <translation>toujours chez {company}</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>works at {company}</source>
        <translation>travaille chez {company}</translation>
    </message>
    <message>
        <source>{answer}, again on {day}</source>
        <translation>{answer}, réessayer le {day}</translation>
    </message>
    <message>
        <source>{company} · {contract} since {start} · known up to {day}</source>
        <translation>{company} · {contract} depuis le {start} · connu jusqu’au {day}</translation>
    </message>
    <message>
        <source>{milestone}, due {day}</source>
        <translation>{milestone}, échéance {day}</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} sur {total}</translation>
    </message>
</context>
<context>
    <name>PhoneRoundKey</name>
    <message>
        <source>A</source>
        <translation>F</translation>
    </message>
    <message>
        <source>D</source>
        <translation>J</translation>
    </message>
    <message>
        <source>E</source>
        <translation>A</translation>
    </message>
    <message>
        <source>F</source>
        <translation>R</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>L</source>
        <translation>D</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>R</source>
        <translation>M</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>T</source>
        <translation>E</translation>
    </message>
    <message>
        <source>W</source>
        <translation>T</translation>
    </message>
    <message>
        <source>X</source>
        <translation>O</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>The postcode can be {codes}.</source>
        <translation>Le code postal peut être {codes}.</translation>
    </message>
    <message>
        <source>There is no such postcode in Belgium.</source>
        <translation>Ce code postal n’existe pas en Belgique.</translation>
    </message>
    <message>
        <source>This is {names}: choose one.</source>
        <translation>C’est {names}&#xa0;: choisissez.</translation>
    </message>
    <message>
        <source>{code} is the postcode of {names}.</source>
        <translation>{code} est le code postal de {names}.</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Made on {day} from {dossier}</source>
        <translation>Créé le {day} à partir de {dossier}</translation>
    </message>
    <message>
        <source>Nothing noted.</source>
        <translation>Rien de noté.</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer was not reached. Save a PDF instead.</source>
        <translation>Rien n’a été imprimé&#xa0;: l’imprimante est injoignable. Enregistrez plutôt un PDF.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Print this dossier</source>
        <translation>Imprimer ce dossier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Ligne du temps</translation>
    </message>
    <message>
        <source>What was noted in confidence is better left out for others.</source>
        <translation>Pour d’autres lecteurs, mieux vaut ne pas inclure ce qui a été noté en confidence.</translation>
    </message>
    <message>
        <source>With notes and remarks</source>
        <translation>Avec notes et remarques</translation>
    </message>
    <message>
        <source>without notes and remarks</source>
        <translation>sans notes ni remarques</translation>
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
        <source>Trying again, {day}, lies before the contact, {contact}.</source>
        <translation>Le nouvel essai, le {day}, précède le contact, le {contact}.</translation>
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
        <source>The year is missing: type it like 7/3/2002.</source>
        <translation>L’année manque&#xa0;: tapez la date comme 7/3/2002.</translation>
    </message>
    <message>
        <source>There is no month {month}. The day stands first: 7/3 is 7 March.</source>
        <translation>Il n’y a pas de mois {month}. Le jour vient d’abord&#xa0;: 7/3 est le 7 mars.</translation>
    </message>
    <message>
        <source>There is nothing like this. Choose from the list (Down).</source>
        <translation>Rien ne correspond. Choisissez dans la liste (Bas).</translation>
    </message>
    <message>
        <source>This day does not exist: that month has {days} days.</source>
        <translation>Ce jour n’existe pas&#xa0;: ce mois compte {days} jours.</translation>
    </message>
    <message>
        <source>This holds a sign that cannot be read. Type it anew.</source>
        <translation>Ceci contient un signe illisible. Tapez-le à nouveau.</translation>
    </message>
    <message>
        <source>This is not a date. Type it like 7/3/2002 or 070302.</source>
        <translation>Ce n’est pas une date. Tapez-la comme 7/3/2002 ou 070302.</translation>
    </message>
    <message>
        <source>This is not a date. Type it like 7/3/2002, 070302 or +14.</source>
        <translation>Ce n’est pas une date. Tapez-la comme 7/3/2002, 070302 ou +14.</translation>
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
        <source>Give the day on which the group starts.</source>
        <translation>Indiquez le jour où le groupe commence.</translation>
    </message>
    <message>
        <source>It applies to nobody who is ticked.</source>
        <translation>Cela ne s’applique à aucune des personnes cochées.</translation>
    </message>
    <message>
        <source>More than one can be meant: {names}.</source>
        <translation>Plusieurs sont possibles&#xa0;: {names}.</translation>
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
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Accompagnateur</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contact with {count} participants added</source>
        <translation>Contact avec {count} participants&#xa0;: ajout</translation>
    </message>
    <message>
        <source>Contact with {person}</source>
        <translation>Contact avec {person}</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Document “{title}” of {person}</source>
        <translation>Document «&#xa0;{title}&#xa0;» ({person})</translation>
    </message>
    <message>
        <source>Enrolment of {person} in {trajectory}</source>
        <translation>Inscription à {trajectory} ({person})</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Dépense</translation>
    </message>
    <message>
        <source>Former code</source>
        <translation>Ancien code</translation>
    </message>
    <message>
        <source>Former code {code} of {person}</source>
        <translation>Ancien code {code} ({person})</translation>
    </message>
    <message>
        <source>Frozen report</source>
        <translation>Rapport figé</translation>
    </message>
    <message>
        <source>Group of {count} enrolled in {trajectory}, {new} of them new</source>
        <translation>Groupe de {count} inscrit à {trajectory}, dont {new} nouveaux</translation>
    </message>
    <message>
        <source>Internship of {person}</source>
        <translation>Stage ({person})</translation>
    </message>
    <message>
        <source>Job of {person} at {company}</source>
        <translation>Emploi chez {company} ({person})</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Tuteur</translation>
    </message>
    <message>
        <source>Merged: {name} and {other}</source>
        <translation>Fusion&#xa0;: {name} et {other}</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Pas la même personne</translation>
    </message>
    <message>
        <source>Note about {count} participants added</source>
        <translation>Note sur {count} participants&#xa0;: ajout</translation>
    </message>
    <message>
        <source>Note about {person}</source>
        <translation>Note ({person})</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>something that is gone</source>
        <translation>quelque chose qui n’existe plus</translation>
    </message>
    <message>
        <source>{coach} is the coach of {count} participants</source>
        <translation>{coach} accompagne {count} participants</translation>
    </message>
    <message>
        <source>{count} participants completed</source>
        <translation>{count} participants ont terminé</translation>
    </message>
    <message>
        <source>{count} participants dropped out</source>
        <translation>{count} participants ont arrêté</translation>
    </message>
    <message>
        <source>{count} participants enrolled in {trajectory}</source>
        <translation>{count} participants inscrits à {trajectory}</translation>
    </message>
    <message>
        <source>{name} added and enrolled in {trajectory}</source>
        <translation>{name}&#xa0;: ajout et inscription à {trajectory}</translation>
    </message>
    <message>
        <source>{name} and {other} are one company</source>
        <translation>{name} et {other} sont une seule entreprise</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>{name}&#xa0;: suppression</translation>
    </message>
    <message>
        <source>{person} and {other} are not the same</source>
        <translation>{person} et {other}&#xa0;: pas la même personne</translation>
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
        <source>{record} {name}</source>
        <translation>{record} {name}</translation>
    </message>
    <message>
        <source>{record}: {said}</source>
        <translation>{record} : {said}</translation>
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
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>By code alone, without names and numbers</source>
        <translation>Avec le code seul, sans noms ni numéros</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Serrées</translation>
    </message>
    <message>
        <source>Follow-ups saved for a calendar</source>
        <translation>Suivis enregistrés pour un agenda</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Larger or smaller: as your system is set, now {scale} %.</source>
        <translation>Plus grand ou plus petit&#xa0;: comme réglé dans votre système, maintenant {scale}&#xa0;%.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Affichage et langue</translation>
    </message>
    <message>
        <source>On Today. It can be changed there too.</source>
        <translation>Sur la page Aujourd’hui. Vous pouvez aussi le changer là.</translation>
    </message>
    <message>
        <source>Remind on the day, at nine</source>
        <translation>Rappeler le jour même, à neuf heures</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Aérées</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>Lignes des tableaux</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>So the history calls you. Colleagues see it there.</source>
        <translation>C’est ainsi que l’historique vous nomme. Vos collègues l’y voient.</translation>
    </message>
    <message>
        <source>This, and what you typed and did not save yet, lies in {folder}. Only you can read it there.</source>
        <translation>Ceci, et ce que vous avez tapé sans encore l’enregistrer, se trouve dans {folder}. Vous seul pouvez le lire à cet endroit.</translation>
    </message>
    <message>
        <source>Whose work to show</source>
        <translation>De qui afficher le travail</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your settings could not be kept: {reason}.</source>
        <translation>Vos paramètres n’ont pas pu être gardés&#xa0;: {reason}.</translation>
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
    <message numerus="yes">
        <source>Last backup %n day(s) ago</source>
        <translation>
            <numerusform>Dernière sauvegarde il y a %n jour</numerusform>
            <numerusform>Dernière sauvegarde il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
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
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backup of {day}</source>
        <translation>Sauvegarde du {day}</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes: {what}</source>
        <translation>Ctrl+Z annule&#xa0;: {what}</translation>
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
        <source>Another program wrote in this dossier. Before anyone can be found that must be taken in, but the dossier may only be read here. Copy it to where you may write, and open that.</source>
        <translation>Un autre programme a écrit dans ce dossier. Avant toute recherche, cela doit être pris en compte, mais le dossier est ici en lecture seule. Copiez-le là où vous pouvez écrire, et ouvrez cette copie.</translation>
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
        <source>What this belongs to was deleted by someone else in the meantime. Nothing was saved.</source>
        <translation>Ce à quoi ceci appartient a été supprimé entre-temps par quelqu’un d’autre. Rien n’a été enregistré.</translation>
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
        <source>Copy the line</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Suite inconnue</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>GSM</translation>
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
        <source>Arrow keys go from one to the next, Enter opens it, + and − look closer or further.</source>
        <translation>Les flèches passent de l’un à l’autre, Entrée ouvre, + et − montrent de plus près ou de plus loin.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>IBO</source>
        <translation>IBO</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <source>Left out of the figures from {day}</source>
        <translation>Non compté dans les chiffres à partir du {day}</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>De plus près</translation>
    </message>
    <message>
        <source>Look from further away</source>
        <translation>De plus loin</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Training {trajectory}: {period}, {outcome}</source>
        <translation>Formation {trajectory}&#xa0;: {period}, {outcome}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>confirmed up to {day}, not after that</source>
        <translation>confirmé jusqu’au {day}, plus après</translation>
    </message>
    <message>
        <source>does not count as being in work</source>
        <translation>ne compte pas comme travail</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>student job</source>
        <translation>job étudiant</translation>
    </message>
    <message>
        <source>time for an answer</source>
        <translation>délai de réponse</translation>
    </message>
    <message>
        <source>{contract} at {company}: {period}</source>
        <translation>{contract} chez {company}&#xa0;: {period}</translation>
    </message>
    <message>
        <source>Contact on {day} about {milestone}: {answer}</source>
        <translation>Contact le {day} pour le suivi à {milestone}&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>{deed} in the timeline</source>
        <translation>{deed} dans la ligne du temps</translation>
    </message>
    <message>
        <source>{event}, its end is not noted</source>
        <translation>{event}, fin non notée</translation>
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
    <name>Today</name>
    <message numerus="yes">
        <source>%n follow-up(s) saved: {path}</source>
        <translation>
            <numerusform>%n suivi enregistré&#xa0;: {path}</numerusform>
            <numerusform>%n suivis enregistrés&#xa0;: {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) to call today.</source>
        <translation>
            <numerusform>%n personne à appeler aujourd’hui.</numerusform>
            <numerusform>%n personnes à appeler aujourd’hui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n window(s) went by without an answer.</source>
        <translation>
            <numerusform>%n délai est passé sans réponse.</numerusform>
            <numerusform>%n délais sont passés sans réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>All coaches</source>
        <translation>Tous les accompagnateurs</translation>
    </message>
    <message>
        <source>All planned follow-ups, each on its due day, as a file that Outlook and others open. Save it again later and open that: what changed moves along.</source>
        <translation>Tous les suivis prévus, chacun à son échéance, dans un fichier qu’Outlook et d’autres ouvrent. Réenregistrez-le et rouvrez-le plus tard&#xa0;: les changements suivent.</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Accompagnateur</translation>
    </message>
    <message>
        <source>Coming soon</source>
        <translation>Bientôt</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Copier le numéro de téléphone</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Se termine</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Follow-ups in your calendar</source>
        <translation>Les suivis dans votre agenda</translation>
    </message>
    <message>
        <source>Here stands what is to be done today</source>
        <translation>Ici se trouve ce qu’il y a à faire aujourd’hui</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Personne n’a été trouvé</translation>
    </message>
    <message>
        <source>Nobody to call today.</source>
        <translation>Aucun appel à faire aujourd’hui.</translation>
    </message>
    <message>
        <source>Nobody to call today. The next window opens on {day}.</source>
        <translation>Aucun appel à faire aujourd’hui. Le prochain délai commence le {day}.</translation>
    </message>
    <message>
        <source>Note a follow-up</source>
        <translation>Noter un suivi</translation>
    </message>
    <message>
        <source>Nothing here is about “{typed}”.</source>
        <translation>Rien ici ne concerne «&#xa0;{typed}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing here today</source>
        <translation>Rien ici aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>Rien à faire aujourd’hui</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>GSM</translation>
    </message>
    <message>
        <source>Phone round</source>
        <translation>Tournée d’appels</translation>
    </message>
    <message>
        <source>Remind me at nine</source>
        <translation>Me le rappeler à neuf heures</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Enregistrer pour l’agenda</translation>
    </message>
    <message>
        <source>Save for the calendar…</source>
        <translation>Enregistrer pour l’agenda…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Search what is to be done</source>
        <translation>Rechercher dans ce qu’il y a à faire</translation>
    </message>
    <message>
        <source>Search… (Ctrl+F)</source>
        <translation>Rechercher… (Ctrl+F)</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>À appeler</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>To look into</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu’il y a à faire</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Quoi afficher</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Whom to call, what ends and what is to be confirmed follows from the participants and their trajectories.</source>
        <translation>Qui appeler, ce qui prend fin et ce qui est à confirmer&#xa0;: tout découle des participants et de leurs parcours.</translation>
    </message>
    <message>
        <source>Whose work to show</source>
        <translation>De qui afficher le travail</translation>
    </message>
    <message>
        <source>Without names and phone numbers</source>
        <translation>Sans noms ni numéros de téléphone</translation>
    </message>
    <message>
        <source>follow-ups {day}</source>
        <translation>suivis {day}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A dossier at a glance</source>
        <translation>Un dossier en un coup d’œil</translation>
    </message>
    <message>
        <source>An answer takes one key</source>
        <translation>Une touche suffit pour répondre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Click one, and the people behind it are listed, each with what decided. What is not known is never counted as a “no”.</source>
        <translation>Cliquez sur un chiffre&#xa0;: les personnes derrière s’affichent, chacune avec ce qui a été décisif. Ce qui n’est pas connu n’est jamais compté comme «&#xa0;non&#xa0;».</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back whatever you did last; what you type is kept aside every second. This is the demo: try anything. F1 helps on every page.</source>
        <translation>Ctrl+Z annule ce que vous avez fait en dernier, quoi que ce soit&#xa0;; ce que vous tapez est mis de côté chaque seconde. Ceci est la démo&#xa0;: essayez tout. F1 aide sur chaque page.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>Arrêter la visite (Esc)</translation>
    </message>
    <message>
        <source>Every figure opens</source>
        <translation>Chaque chiffre s’ouvre</translation>
    </message>
    <message>
        <source>Everyone for whom something is to be done, the most urgent first. Nobody is forgotten: what is due comes here by itself.</source>
        <translation>Toutes les personnes pour qui il y a quelque chose à faire, les plus urgentes d’abord. Personne n’est oublié&#xa0;: ce qui est à échéance arrive ici tout seul.</translation>
    </message>
    <message>
        <source>F8 notes a follow-up of whom the cursor is on. The phone round (F9) goes through all of them: one key for the answer, Enter for the next.</source>
        <translation>F8 note un suivi pour la personne sous le curseur. La tournée d’appels (F9) les passe toutes en revue&#xa0;: une touche pour la réponse, Entrée pour la suivante.</translation>
    </message>
    <message>
        <source>First time here? A tour of five steps shows the way.</source>
        <translation>Première fois ici&#xa0;? Une visite en cinq étapes vous montre le chemin.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Nothing can go wrong</source>
        <translation>Rien ne peut mal tourner</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Training, internships, jobs and contacts on one line, and when the next answer is asked. Below it stands what is known, and what is missing.</source>
        <translation>Formation, stages, emplois et contacts sur une seule ligne, et quand la prochaine réponse est demandée. En dessous, ce qui est connu et ce qui manque.</translation>
    </message>
    <message>
        <source>Your day begins here</source>
        <translation>Votre journée commence ici</translation>
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
        <source>Enrol a group…</source>
        <translation>Inscrire un groupe…</translation>
    </message>
    <message>
        <source>For everyone…</source>
        <translation>Pour tout le monde…</translation>
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
        <source>Phone round</source>
        <translation>Tournée d’appels</translation>
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
    <name>Undo</name>
    <message>
        <source>Doing again: {what}…</source>
        <translation>Rétablissement&#xa0;: {what}…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>This was stopped. Nothing in the dossier was changed.</source>
        <translation>Ceci a été arrêté. Rien n’a changé dans le dossier.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undoing: {what}…</source>
        <translation>Annulation&#xa0;: {what}…</translation>
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
<context>
    <name>Worklist</name>
    <message>
        <source>Coming soon</source>
        <translation>Bientôt</translation>
    </message>
    <message>
        <source>Dropped out, it seems on {day}: was that the last day?</source>
        <translation>A arrêté, semble-t-il le {day}&#xa0;: était-ce le dernier jour&#xa0;?</translation>
    </message>
    <message>
        <source>Due on {due}; an answer counts from {first} to {last}.</source>
        <translation>Échéance le {due}&#xa0;; une réponse compte du {first} au {last}.</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Se termine</translation>
    </message>
    <message>
        <source>Follow-up after {months} months</source>
        <translation>Suivi à {months} mois</translation>
    </message>
    <message>
        <source>Follow-up after {months} months: not reached on {day}</source>
        <translation>Suivi à {months} mois&#xa0;: non joint le {day}</translation>
    </message>
    <message>
        <source>Follow-up after {months} months: not reached {count} times, last on {day}</source>
        <translation>Suivi à {months} mois&#xa0;: {count} essais sans réponse, le dernier le {day}</translation>
    </message>
    <message>
        <source>Nobody to call today.</source>
        <translation>Aucun appel à faire aujourd’hui.</translation>
    </message>
    <message>
        <source>Nobody to call today. The next window opens on {day}.</source>
        <translation>Aucun appel à faire aujourd’hui. Le prochain délai commence le {day}.</translation>
    </message>
    <message>
        <source>Nothing was recorded since {day}: was that the exit?</source>
        <translation>Rien n’a été noté depuis le {day}&#xa0;: était-ce la sortie&#xa0;?</translation>
    </message>
    <message>
        <source>Still at {company}? Last known on {day}</source>
        <translation>Encore chez {company}&#xa0;? Dernières nouvelles le {day}</translation>
    </message>
    <message>
        <source>The job at {company} ended on {day}: what now?</source>
        <translation>L’emploi chez {company} a pris fin le {day}&#xa0;: et maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>The job at {company} ends on {day}</source>
        <translation>L’emploi chez {company} prend fin le {day}</translation>
    </message>
    <message>
        <source>There is no coach {name}. The dossier has: {names}.</source>
        <translation>Il n’y a pas d’accompagnateur {name}. Le dossier contient&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There is no coach {name}: nobody in the dossier has one.</source>
        <translation>Il n’y a pas d’accompagnateur {name}&#xa0;: personne dans le dossier n’en a un.</translation>
    </message>
    <message>
        <source>To call – late</source>
        <translation>À appeler – en retard</translation>
    </message>
    <message>
        <source>To call – now</source>
        <translation>À appeler – maintenant</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>To do on {day}</source>
        <translation>À faire le {day}</translation>
    </message>
    <message>
        <source>To do on {day} · {coach}</source>
        <translation>À faire le {day} · {coach}</translation>
    </message>
    <message>
        <source>To look into</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Windows that went by without an answer: {count}</source>
        <translation>Délais passés sans réponse&#xa0;: {count}</translation>
    </message>
    <message>
        <source>again on {day}</source>
        <translation>à nouveau le {day}</translation>
    </message>
    <message>
        <source>again tomorrow</source>
        <translation>à nouveau demain</translation>
    </message>
    <message>
        <source>from tomorrow</source>
        <translation>à partir de demain</translation>
    </message>
    <message>
        <source>from {first} · in {days} days</source>
        <translation>à partir du {first} · dans {days} jours</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>dans {days} jours</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>try another time of the day</source>
        <translation>essayez à un autre moment de la journée</translation>
    </message>
    <message>
        <source>until today</source>
        <translation>jusqu’à aujourd’hui</translation>
    </message>
    <message>
        <source>until tomorrow</source>
        <translation>jusqu’à demain</translation>
    </message>
    <message>
        <source>until {last} · {days} days left</source>
        <translation>jusqu’au {last} · encore {days} jours</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>il y a {days} jours</translation>
    </message>
    <message>
        <source>{days} days left</source>
        <translation>encore {days} jours</translation>
    </message>
    <message>
        <source>{group}: {count}</source>
        <translation>{group}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{kind} at {company} ended on {day}: how did it go?</source>
        <translation>{kind} chez {company} a pris fin le {day}&#xa0;: comment cela s’est-il passé&#xa0;?</translation>
    </message>
    <message>
        <source>{kind} at {company} ends on {day}</source>
        <translation>{kind} chez {company} prend fin le {day}</translation>
    </message>
    <message>
        <source>{kind} ended on {day}: how did it go?</source>
        <translation>{kind} a pris fin le {day}&#xa0;: comment cela s’est-il passé&#xa0;?</translation>
    </message>
    <message>
        <source>{kind} ends on {day}</source>
        <translation>{kind} prend fin le {day}</translation>
    </message>
    <message>
        <source>{what} And {count} more to look into.</source>
        <translation>{what} Et encore {count} à vérifier.</translation>
    </message>
    <message>
        <source>{what}; {hint}</source>
        <translation>{what}&#xa0;; {hint}</translation>
    </message>
</context>
</TS>
