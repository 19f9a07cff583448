<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About</source>
        <translation>Over dit programma</translation>
    </message>
    <message>
        <source>Belgian postcodes by Statbel and GeoNames (CC BY 4.0).</source>
        <translation>Belgische postcodes van Statbel en GeoNames (CC BY 4.0).</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versie {version}</translation>
    </message>
    <message>
        <source>Follows young people from their first contact to a year after the trajectory, and gives the funder&apos;s figures with what they rest on.</source>
        <translation>Volgt jongeren op van het eerste contact tot een jaar na het traject, en geeft de cijfers voor de financier, met waar ze op steunen.</translation>
    </message>
    <message>
        <source>Your dossier is one file on your own disk. Nothing is sent anywhere.</source>
        <translation>Je dossier is één bestand op je eigen schijf. Er wordt nergens iets naartoe gestuurd.</translation>
    </message>
    <message>
        <source>Free software under the EUPL-1.2. Icons by Lucide (ISC).</source>
        <translation>Vrije software onder de EUPL-1.2. Pictogrammen van Lucide (ISC).</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Back up</source>
        <translation>Reservekopie maken</translation>
    </message>
    <message>
        <source>Backed up and checked: {path}</source>
        <translation>Reservekopie gemaakt en nagekeken: {path}</translation>
    </message>
    <message>
        <source>Backing up to {name}…</source>
        <translation>Reservekopie {name} wordt gemaakt…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Reservekopie terugzetten</translation>
    </message>
    <message>
        <source>Restoring {name}…</source>
        <translation>{name} wordt teruggezet…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Gestopt. Er is niets achtergebleven.</translation>
    </message>
    <message>
        <source>This is the dossier as it was in {name}.</source>
        <translation>Dit is het dossier zoals het in {name} zat.</translation>
    </message>
    <message>
        <source>Where to put the restored dossier</source>
        <translation>Waar het teruggezette dossier komt</translation>
    </message>
    <message>
        <source>{name} - restored</source>
        <translation>{name} - teruggezet</translation>
    </message>
    <message>
        <source>{path} is no longer what it was when it was made: its SHA-256 is not the one in {sum}. Nothing was restored; use another backup.</source>
        <translation>{path} is niet meer zoals het gemaakt is: de SHA-256 is niet die in {sum}. Er is niets teruggezet; gebruik een andere reservekopie.</translation>
    </message>
    <message>
        <source>{sum} cannot be understood. Nothing was restored.</source>
        <translation>{sum} is niet te lezen. Er is niets teruggezet.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Add a note</source>
        <translation>Notitie toevoegen</translation>
    </message>
    <message>
        <source>Another coach</source>
        <translation>Andere begeleider</translation>
    </message>
    <message>
        <source>Choose the people first.</source>
        <translation>Kies eerst de deelnemers.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>Stopgezet</translation>
    </message>
    <message>
        <source>Ended already: {outcome}.</source>
        <translation>Al afgelopen: {outcome}.</translation>
    </message>
    <message>
        <source>Enrol them all the same</source>
        <translation>Toch inschrijven</translation>
    </message>
    <message numerus="yes">
        <source>For %n participant(s)</source>
        <translation>
            <numerusform>Voor %n deelnemer</numerusform>
            <numerusform>Voor %n deelnemers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n participant(s) at once</source>
        <translation>
            <numerusform>Voor %n deelnemer in één keer</numerusform>
            <numerusform>Voor %n deelnemers in één keer</numerusform>
        </translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Has this coach already.</source>
        <translation>Heeft deze begeleider al.</translation>
    </message>
    <message>
        <source>In this trajectory already.</source>
        <translation>Zit al in dit traject.</translation>
    </message>
    <message>
        <source>It applies to nobody of those chosen, so nothing was saved.</source>
        <translation>Het geldt voor niemand van wie je koos, dus er is niets bewaard.</translation>
    </message>
    <message>
        <source>Leave empty to keep each one&apos;s own.</source>
        <translation>Laat leeg, dan houdt ieder de eigen datum.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>No exit yet, so no window.</source>
        <translation>Nog geen uitstroom, dus nog geen termijn.</translation>
    </message>
    <message>
        <source>No window is open on {day}.</source>
        <translation>Op {day} loopt er geen termijn.</translation>
    </message>
    <message>
        <source>Not enrolled.</source>
        <translation>Niet ingeschreven.</translation>
    </message>
    <message>
        <source>Note a contact</source>
        <translation>Contact noteren</translation>
    </message>
    <message>
        <source>Outside the window, {first} to {last}.</source>
        <translation>Buiten de termijn van {first} tot en met {last}.</translation>
    </message>
    <message>
        <source>Start in a trajectory</source>
        <translation>Start in een traject</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Whichever is due that day</source>
        <translation>Wat die dag aan de beurt is</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Waarom niet</translation>
    </message>
    <message numerus="yes">
        <source>it does not apply to %n</source>
        <translation>
            <numerusform>niet voor %n</numerusform>
            <numerusform>niet voor %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{age} years old on that day: needs a confirmation.</source>
        <translation>{age} jaar op die dag: bevestiging nodig.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Coach: {name}</source>
        <translation>Begeleider: {name}</translation>
    </message>
    <message>
        <source>Follow-ups PlastIQ</source>
        <translation>Opvolging PlastIQ</translation>
    </message>
    <message>
        <source>Phone: {phone}</source>
        <translation>Telefoon: {phone}</translation>
    </message>
    <message>
        <source>Trajectory: {code}</source>
        <translation>Traject: {code}</translation>
    </message>
    <message>
        <source>{name}: follow-up after {months} months</source>
        <translation>{name}: opvolging na {months} maanden</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Who takes part</source>
        <translation>Wie neemt deel</translation>
    </message>
    <message>
        <source>Nobody was enrolled in this period yet.</source>
        <translation>In deze periode is nog niemand ingeschreven.</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Education at the start</source>
        <translation>Opleidingsniveau bij de start</translation>
    </message>
    <message>
        <source>Migrant origin (estimate)</source>
        <translation>Migratieachtergrond (inschatting)</translation>
    </message>
    <message>
        <source>{count} · {percentage}</source>
        <translation>{count} · {percentage}</translation>
    </message>
    <message>
        <source>Migrant origin is an estimate per trajectory, not reduced by filters or population.</source>
        <translation>Migratieachtergrond is een inschatting per traject; filters en de keuze wie meetelt veranderen daar niets aan.</translation>
    </message>
    <message>
        <source>From enrolment to work</source>
        <translation>Van inschrijving naar werk</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Ingeschreven</translation>
    </message>
    <message>
        <source>With an internship</source>
        <translation>Met stage</translation>
    </message>
    <message>
        <source>On the workplace track</source>
        <translation>In een werkplek-traject</translation>
    </message>
    <message>
        <source>In work at 3 months</source>
        <translation>Aan het werk na 3 maanden</translation>
    </message>
    <message>
        <source>In work at 12 months</source>
        <translation>Aan het werk na 12 maanden</translation>
    </message>
    <message>
        <source>{count} not there yet</source>
        <translation>{count} nog niet zover</translation>
    </message>
    <message>
        <source>Percentages are of all enrolled.</source>
        <translation>De percentages zijn van alle ingeschrevenen.</translation>
    </message>
    <message>
        <source>{step}: {percentage} of the known ({k} of {known} known, {due} due).</source>
        <translation>{step}: {percentage} van wie bekend is ({k} van {known} bekend, {due} aan de beurt).</translation>
    </message>
    <message>
        <source>Outcomes per {dimension}</source>
        <translation>Uitkomsten per {dimension}</translation>
    </message>
    <message>
        <source>3 months after the exit</source>
        <translation>3 maanden na de uitstroom</translation>
    </message>
    <message>
        <source>12 months after the exit</source>
        <translation>12 maanden na de uitstroom</translation>
    </message>
    <message>
        <source>{percentage} · {k}/{known}/{due}</source>
        <translation>{percentage} · {k}/{known}/{due}</translation>
    </message>
    <message>
        <source>Numbers in the bars are persons. Beside them: share in work of the known · in work / known / due.</source>
        <translation>De getallen in de balken zijn deelnemers. Ernaast: aandeel aan het werk van wie bekend is · aan het werk / bekend / aan de beurt.</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 deelnemer</translation>
    </message>
    <message>
        <source>95% interval, lower end</source>
        <translation>95&#xa0;%-interval van</translation>
    </message>
    <message>
        <source>95% interval, upper end</source>
        <translation>95&#xa0;%-interval tot</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Realisatie</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Nog in beeld</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Cells: at least so many % are in work of those observed then. Only jobs with dates count, answers without a date do not. Blank: nobody observed yet. On the right: persons.</source>
        <translation>In de cellen: minstens zoveel % is aan het werk, van wie dan al zover is. Alleen jobs met datums tellen, antwoorden zonder datums niet. Leeg: nog niemand zover. Rechts: aantal deelnemers.</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als tabel kopiëren</translation>
    </message>
    <message>
        <source>Curves of few persons may well differ by chance.</source>
        <translation>Curves van weinig deelnemers kunnen best door toeval verschillen.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Day {day}: {percentage} without a break (95% interval {interval}) · {at_risk} at risk</source>
        <translation>Dag {day}: {percentage} zonder onderbreking (95&#xa0;%-interval {interval}) · {at_risk} nog in beeld</translation>
    </message>
    <message>
        <source>Day {day}: {percentage} without a break · {at_risk} at risk</source>
        <translation>Dag {day}: {percentage} zonder onderbreking · {at_risk} nog in beeld</translation>
    </message>
    <message>
        <source>Enrolled in the trajectories</source>
        <translation>Ingeschreven in de trajecten</translation>
    </message>
    <message>
        <source>Filters and population reduce those enrolled only, not the contacts.</source>
        <translation>Filters en de keuze wie meetelt gelden alleen voor de ingeschrevenen, niet voor de contacten.</translation>
    </message>
    <message>
        <source>Hatched: least and most, where over one in five has an open job that nobody confirmed since.</source>
        <translation>Gearceerd: minstens en hoogstens, waar meer dan één op de vijf een lopende job heeft die sindsdien niet bevestigd is.</translation>
    </message>
    <message>
        <source>How long work lasts without a break</source>
        <translation>Hoe lang werk duurt zonder onderbreking</translation>
    </message>
    <message>
        <source>In work by month since the exit</source>
        <translation>Aan het werk per maand na de uitstroom</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Soort grafiek</translation>
    </message>
    <message>
        <source>Month {month}</source>
        <translation>Maand {month}</translation>
    </message>
    <message>
        <source>Months since the exit</source>
        <translation>Maanden na de uitstroom</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>Veelvoud</translation>
    </message>
    <message>
        <source>Multiple of the target; past it every step doubles</source>
        <translation>Veelvoud van het streefcijfer; daarboven verdubbelt elke stap</translation>
    </message>
    <message>
        <source>No group has the {least} persons placed that a curve needs: this is all together.</source>
        <translation>Voor een curve moeten er {least} aan de slag geraakt zijn, en dat haalt geen enkele groep: dit is iedereen samen.</translation>
    </message>
    <message>
        <source>Nobody has been placed in work yet.</source>
        <translation>Nog niemand is aan de slag geraakt.</translation>
    </message>
    <message>
        <source>Not drawn, as fewer than {least} were placed: {names}.</source>
        <translation>Niet getekend, want minder dan {least} aan de slag geraakt: {names}.</translation>
    </message>
    <message>
        <source>Not everyone observed yet</source>
        <translation>Nog niet iedereen zover</translation>
    </message>
    <message>
        <source>Of {count} groups, the {shown} are drawn in which most were placed.</source>
        <translation>Van de {count} groepen zijn de {shown} getekend waarin de meesten aan de slag raakten.</translation>
    </message>
    <message>
        <source>Outcomes per {dimension} and {second}</source>
        <translation>Uitkomsten per {dimension} en {second}</translation>
    </message>
    <message>
        <source>Past the target</source>
        <translation>Boven het streefcijfer</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Reach is a sum of contacts, the same person may be in it more than once; — is nothing recorded. Those enrolled are distinct persons: which action carries the trajectories is not recorded, so they are added to none.</source>
        <translation>Bereik is een som van contacten, niet ontdubbeld; — is niets genoteerd. Ingeschrevenen zijn unieke deelnemers, bij geen actie opgeteld: welke actie de trajecten draagt, is niet genoteerd.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Bereikt</translation>
    </message>
    <message>
        <source>Reached group</source>
        <translation>Bereikte groep</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Share of all enrolled</source>
        <translation>Aandeel van alle ingeschrevenen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Streefcijfer</translation>
    </message>
    <message>
        <source>Targets and what was reached</source>
        <translation>Streefcijfers en wat bereikt is</translation>
    </message>
    <message>
        <source>The chart is on its way…</source>
        <translation>De grafiek komt eraan…</translation>
    </message>
    <message>
        <source>The latest {shown} of {count} cohorts are drawn.</source>
        <translation>Alleen de {shown} laatste van de {count} instroomgroepen zijn getekend.</translation>
    </message>
    <message>
        <source>The values are on the clipboard: paste them into a spreadsheet.</source>
        <translation>De waarden zijn gekopieerd: plak ze in een rekenblad.</translation>
    </message>
    <message>
        <source>This project has no actions with a target or a reach yet.</source>
        <translation>Dit project heeft nog geen acties met een streefcijfer of een bereik.</translation>
    </message>
    <message>
        <source>Too few people to draw a curve: {placed} placed, at least {least} needed.</source>
        <translation>Te weinig deelnemers voor een curve: {placed} aan de slag geraakt, minstens {least} nodig.</translation>
    </message>
    <message>
        <source>at most {percentage}, if open jobs not confirmed since ({count}) go on</source>
        <translation>hoogstens {percentage}, met de sindsdien niet bevestigde lopende jobs erbij ({count})</translation>
    </message>
    <message>
        <source>{action} · {kind}: {figures}</source>
        <translation>{action} · {kind}: {figures}</translation>
    </message>
    <message>
        <source>{step} · {state}, of all enrolled: {part}</source>
        <translation>{step} · {state}, van alle ingeschrevenen: {part}</translation>
    </message>
    <message>
        <source>{step}, of all enrolled: {part}</source>
        <translation>{step}, van alle ingeschrevenen: {part}</translation>
    </message>
    <message>
        <source>Days since the first day in work</source>
        <translation>Dagen sinds de eerste werkdag</translation>
    </message>
    <message>
        <source>Persons at risk (still followed, without a break)</source>
        <translation>Nog in beeld (gevolgd, zonder onderbreking)</translation>
    </message>
    <message>
        <source>Still without a break</source>
        <translation>Nog zonder onderbreking</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95&#xa0;%-interval</translation>
    </message>
    <message>
        <source>Fewer than {number} at risk</source>
        <translation>Minder dan {number} in beeld</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Uit beeld</translation>
    </message>
    <message>
        <source>Uncertain: open jobs not confirmed since</source>
        <translation>Onzeker: lopende jobs, sindsdien niet bevestigd</translation>
    </message>
    <message>
        <source>share in work of the known</source>
        <translation>aandeel aan het werk van wie bekend is</translation>
    </message>
    <message>
        <source>{count} not observed yet</source>
        <translation>{count} nog niet zover</translation>
    </message>
    <message>
        <source>{count} persons</source>
        <translation>{count} deelnemers</translation>
    </message>
    <message>
        <source>{count}, no target</source>
        <translation>{count}, geen streefcijfer</translation>
    </message>
    <message>
        <source>{figures} · {multiple}</source>
        <translation>{figures} · {multiple}</translation>
    </message>
    <message>
        <source>{group} · month {month}: at least {percentage} in work ({k} of {observed} observed)</source>
        <translation>{group} · maand {month}: minstens {percentage} aan het werk ({k} van {observed}, van wie al zover is)</translation>
    </message>
    <message>
        <source>{group} · {tip}</source>
        <translation>{group} · {tip}</translation>
    </message>
    <message>
        <source>{group}, {moment}: {percentage} in work of the known ({k} of {known}, 95% interval {interval}; {due} due)</source>
        <translation>{group}, {moment}: {percentage} aan het werk van wie bekend is ({k} van {known}, 95&#xa0;%-interval {interval}; {due} aan de beurt)</translation>
    </message>
    <message>
        <source>{group}, {moment}: {state}: {part}</source>
        <translation>{group}, {moment}: {state}: {part}</translation>
    </message>
    <message>
        <source>{group}: {count} enrolled</source>
        <translation>{group}: {count} ingeschreven</translation>
    </message>
    <message>
        <source>{moment}: {figure}</source>
        <translation>{moment}: {figure}</translation>
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
        <translation>{panel}: {category}: {part}</translation>
    </message>
    <message>
        <source>{part} of {whole} ({percentage})</source>
        <translation>{part} van {whole} ({percentage})</translation>
    </message>
    <message>
        <source>{placed} of {population} placed; {events} stopped, {censored} out of sight.</source>
        <translation>{placed} van {population} aan de slag geraakt; {events} gestopt, {censored} uit beeld.</translation>
    </message>
    <message>
        <source>After 365 days: {percentage} (95% interval {interval}), {at_risk} at risk.</source>
        <translation>Na 365 dagen: {percentage} (95&#xa0;%-interval {interval}), {at_risk} nog in beeld.</translation>
    </message>
    <message>
        <source>This is not the share in work at 12 months: that one disregards breaks.</source>
        <translation>Dit is niet het aandeel aan het werk na 12 maanden: daar maken onderbrekingen niet uit.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Contradictions and gaps to mend: {count}</source>
        <translation>Tegenstrijdig of onvolledig, te verbeteren: {count}</translation>
    </message>
    <message>
        <source>Nothing in it contradicts itself or is missing.</source>
        <translation>Niets spreekt zich tegen en niets ontbreekt.</translation>
    </message>
    <message>
        <source>Remarks, which may be right as they are: {count}</source>
        <translation>Opmerkingen, die best kunnen kloppen: {count}</translation>
    </message>
    <message>
        <source>Schema: version {version}</source>
        <translation>Schema: versie {version}</translation>
    </message>
    <message>
        <source>Schema: version {version}; the newest is {newest}. Opening the dossier brings it up to date, after a backup; what it holds is looked at after that.</source>
        <translation>Schema: versie {version}; de nieuwste is {newest}. Als je het dossier opent, wordt het bijgewerkt, na een reservekopie; pas daarna wordt de inhoud nagekeken.</translation>
    </message>
    <message>
        <source>The file is damaged. It was left as it is; open a backup.</source>
        <translation>Het bestand is beschadigd. Er is niets aan veranderd; open een reservekopie.</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Het bestand is in orde.</translation>
    </message>
    <message>
        <source>{code}, {trajectory}: {said}</source>
        <translation>{code}, {trajectory}: {said}</translation>
    </message>
    <message>
        <source>{code}: {said}</source>
        <translation>{code}: {said}</translation>
    </message>
    <message>
        <source>{table}, row {row}: refers to a record of {to} that is not there</source>
        <translation>{table}, rij {row}: verwijst naar een gegeven in {to} dat er niet is</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Take away: {choice}</source>
        <translation>Weghalen: {choice}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close {trajectory}</source>
        <translation>{trajectory} afsluiten</translation>
    </message>
    <message>
        <source>Close the trajectory</source>
        <translation>Traject afsluiten</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped out without a last day: not yet exited, then</source>
        <translation>
            <numerusform>%n stopte zonder laatste dag en telt zo als nog niet uitgestroomd</numerusform>
            <numerusform>%n stopten zonder laatste dag en tellen zo als nog niet uitgestroomd</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
    <message>
        <source>Outcome for everyone</source>
        <translation>Uitkomst voor iedereen</translation>
    </message>
    <message>
        <source>End of the training</source>
        <translation>Einde van de opleiding</translation>
    </message>
    <message>
        <source>Exceptions per person</source>
        <translation>Uitzonderingen per deelnemer</translation>
    </message>
    <message>
        <source>Training until</source>
        <translation>Opleiding tot</translation>
    </message>
    <message>
        <source>Whoever is ticked below gets this. Change a line where it was different: someone who dropped out has a last day and a reason.</source>
        <translation>Dit geldt voor wie hieronder aangevinkt is. Pas een rij aan waar het anders liep: wie stopte, heeft een laatste dag en een reden.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message numerus="yes">
        <source>%n people change; what changes is bold</source>
        <translation>
            <numerusform>%n deelnemer wijzigt; wat verandert, staat vet</numerusform>
            <numerusform>%n deelnemers wijzigen; wat verandert, staat vet</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome and dates per person</source>
        <translation>Uitkomst en datums per deelnemer</translation>
    </message>
    <message>
        <source>As for everyone</source>
        <translation>Zoals iedereen</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>As at first</source>
        <translation>Zoals in het begin</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Writing the result did not succeed: {reason}.</source>
        <translation>Het resultaat wegschrijven is niet gelukt: {reason}.</translation>
    </message>
    <message>
        <source>Interrupted. What was not finished was not saved.</source>
        <translation>Onderbroken. Wat nog niet af was, is niet bewaard.</translation>
    </message>
    <message>
        <source>Backed up to {path}, checked. SHA-256: {sum}</source>
        <translation>Reservekopie in {path}, nagekeken. SHA-256: {sum}</translation>
    </message>
    <message>
        <source>Finalised: “{name}”. Its SHA-256 is {sha256}.</source>
        <translation>Vastgelegd: “{name}”. De SHA-256 is {sha256}.</translation>
    </message>
    <message>
        <source>Follow-ups in it: {count}</source>
        <translation>Opvolgingen erin: {count}</translation>
    </message>
    <message>
        <source>Made: {path}</source>
        <translation>Gemaakt: {path}</translation>
    </message>
    <message>
        <source>Name the frozen report; `frozen DB` lists them.</source>
        <translation>Geef de naam van het vastgelegde verslag; `frozen DB` toont ze allemaal.</translation>
    </message>
    <message>
        <source>Restored to {path}, checked.</source>
        <translation>Teruggezet in {path}, nagekeken.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Bewaard: {path}</translation>
    </message>
    <message>
        <source>… and {count} more; --json has them all.</source>
        <translation>… en nog {count}; --json geeft ze allemaal.</translation>
    </message>
    <message>
        <source>There is no screen here, so the demo does its work without a window.</source>
        <translation>Er is hier geen scherm, dus de demo loopt zonder venster.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} kan niet gebruikt worden: {reason}.</translation>
    </message>
    <message>
        <source>{sheet}: {new} new, {changed} changed, {unchanged} unchanged</source>
        <translation>{sheet}: {new} nieuw, {changed} gewijzigd, {unchanged} ongewijzigd</translation>
    </message>
    <message>
        <source>{sheet}, row {row}, {column}: {message}</source>
        <translation>{sheet}, rij {row}, {column}: {message}</translation>
    </message>
    <message>
        <source>The workbook was imported.</source>
        <translation>Het werkboek zit in het dossier.</translation>
    </message>
    <message>
        <source>The workbook could be imported; nothing was written.</source>
        <translation>Het werkboek kan zo in het dossier; er is nog niets bewaard.</translation>
    </message>
    <message>
        <source>Nothing was imported: mend what is wrong in the workbook and try again.</source>
        <translation>Er is niets geïmporteerd: verbeter wat fout is in het werkboek en probeer opnieuw.</translation>
    </message>
    <message>
        <source>{verified} Its SHA-256 is {sha256}.</source>
        <translation>{verified} De SHA-256 is {sha256}.</translation>
    </message>
    <message>
        <source>… and {count} more; --errors OUT.xlsx writes them all.</source>
        <translation>… en nog {count}; --errors OUT.xlsx bewaart ze allemaal.</translation>
    </message>
</context>
<context>
    <name>Companies</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n deelnemer</numerusform>
            <numerusform>%n deelnemers</numerusform>
        </translation>
    </message>
    <message>
        <source>A company comes here by itself when it is typed at an internship or a job. You can also add one beforehand.</source>
        <translation>Een bedrijf komt hier vanzelf als je het intypt bij een stage of een job. Je kan er ook vooraf een toevoegen.</translation>
    </message>
    <message>
        <source>At work now</source>
        <translation>Nu aan het werk</translation>
    </message>
    <message>
        <source>Change company</source>
        <translation>Bedrijf wijzigen</translation>
    </message>
    <message>
        <source>Choose a company to see its people</source>
        <translation>Kies een bedrijf om de deelnemers te zien</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Bedrijven</translation>
    </message>
    <message>
        <source>Delete company</source>
        <translation>Bedrijf verwijderen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Vroeger</translation>
    </message>
    <message>
        <source>Enterprise number</source>
        <translation>Ondernemingsnummer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Interns now</source>
        <translation>Nu op stage</translation>
    </message>
    <message>
        <source>Mentor: {name}</source>
        <translation>Mentor: {name}</translation>
    </message>
    <message>
        <source>Mentors: {names}</source>
        <translation>Mentoren: {names}</translation>
    </message>
    <message>
        <source>Merge with another company…</source>
        <translation>Samenvoegen met een ander bedrijf…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Nieuw bedrijf</translation>
    </message>
    <message>
        <source>No companies yet</source>
        <translation>Nog geen bedrijven</translation>
    </message>
    <message>
        <source>No company found</source>
        <translation>Geen bedrijf gevonden</translation>
    </message>
    <message>
        <source>Nobody was ever an intern or worked here.</source>
        <translation>Hier liep nog niemand stage en werkte nog niemand.</translation>
    </message>
    <message>
        <source>On an internship, workplace track or IBO today</source>
        <translation>Vandaag op stage, in een werkplek-traject of in IBO</translation>
    </message>
    <message>
        <source>People at this company</source>
        <translation>Deelnemers bij dit bedrijf</translation>
    </message>
    <message>
        <source>Search companies</source>
        <translation>Bedrijven zoeken</translation>
    </message>
    <message>
        <source>Show all companies</source>
        <translation>Alle bedrijven tonen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Were there before, and are not today</source>
        <translation>Waren er vroeger, en vandaag niet meer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>With a job whose end is not noted, or still to come</source>
        <translation>Met een job waarvan het einde niet genoteerd is of nog moet komen</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>An enterprise number has ten digits, such as 0417.106.909.</source>
        <translation>Een ondernemingsnummer heeft tien cijfers, zoals 0417.106.909.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Everyone of {other} moves to {name}. It can be undone.</source>
        <translation>Iedereen van {other} gaat naar {name}. Je kan dit ongedaan maken.</translation>
    </message>
    <message>
        <source>Merge another company into {name}</source>
        <translation>Ander bedrijf samenvoegen met {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Nieuw bedrijf</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>The last two digits do not fit the others. Is it typed right?</source>
        <translation>De laatste twee cijfers passen niet bij de andere. Is het juist getypt?</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>Hetzelfde als</translation>
    </message>
    <message>
        <source>This is the same company.</source>
        <translation>Dit is hetzelfde bedrijf.</translation>
    </message>
    <message>
        <source>When one company stands in the dossier twice: the name here stays, and number and remark are completed from the other one.</source>
        <translation>Voor een bedrijf dat twee keer in het dossier staat: deze naam blijft, en nummer en opmerking worden aangevuld uit het andere.</translation>
    </message>
    <message>
        <source>{name} and {other} each have an enterprise number of their own, so they are two companies. Take the wrong number away first.</source>
        <translation>{name} en {other} hebben elk een eigen ondernemingsnummer en zijn dus twee bedrijven. Haal eerst het foute nummer weg.</translation>
    </message>
    <message>
        <source>{name} has people, so it stays. Merge it with another company, or keep it.</source>
        <translation>Bij {name} staan deelnemers, dus het blijft. Voeg het samen met een ander bedrijf, of laat het staan.</translation>
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
        <translation>Een verschil is nog geen oorzaak: de groepen kunnen ook op andere punten verschillen, en van twintig zulke verschillen lijkt er door toeval één groter dan toeval.</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle cijfers</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>Choose two different groups to compare.</source>
        <translation>Kies twee verschillende groepen om te vergelijken.</translation>
    </message>
    <message>
        <source>Completed, of those exited</source>
        <translation>Voltooid, % van uitgestroomd</translation>
    </message>
    <message>
        <source>Copy the comparison as a table</source>
        <translation>De vergelijking als tabel kopiëren</translation>
    </message>
    <message>
        <source>Difference in percentage points</source>
        <translation>Verschil in procentpunten</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>Verschil, punten</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>First group</source>
        <translation>Eerste groep</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In woorden</translation>
    </message>
    <message>
        <source>In work at 12 months, of the known</source>
        <translation>Aan het werk na 12 maanden, % van bekend</translation>
    </message>
    <message>
        <source>In work at 3 months, of the known</source>
        <translation>Aan het werk na 3 maanden, % van bekend</translation>
    </message>
    <message>
        <source>Positive outflow at 12 months, of the known</source>
        <translation>Positieve uitstroom na 12 maanden, % van bekend</translation>
    </message>
    <message>
        <source>Positive outflow at 3 months, of the known</source>
        <translation>Positieve uitstroom na 3 maanden, % van bekend</translation>
    </message>
    <message>
        <source>Second group</source>
        <translation>Tweede groep</translation>
    </message>
    <message>
        <source>The comparison is on the clipboard.</source>
        <translation>De vergelijking is gekopieerd: plak ze waar je wil.</translation>
    </message>
    <message>
        <source>The difference is larger than chance alone explains.</source>
        <translation>Het verschil is groter dan toeval alleen verklaart.</translation>
    </message>
    <message>
        <source>The difference may be chance.</source>
        <translation>Het verschil kan toeval zijn.</translation>
    </message>
    <message>
        <source>The groups are not equally far: for one of them many moments are still to come.</source>
        <translation>De groepen staan niet even ver: voor een van beide moeten veel opvolgmomenten nog komen.</translation>
    </message>
    <message>
        <source>The intervals are Newcombe&apos;s hybrid score intervals: they speak of chance alone, not of those who were not reached.</source>
        <translation>De intervallen zijn die van Newcombe (hybride score): ze zeggen alleen iets over toeval, niet over wie niet bereikt is.</translation>
    </message>
    <message>
        <source>The rest of {group}</source>
        <translation>De rest van {group}</translation>
    </message>
    <message>
        <source>There is nobody in group {group}. The groups are: {groups}.</source>
        <translation>In groep {group} zit niemand. De groepen zijn: {groups}.</translation>
    </message>
    <message>
        <source>There is nobody to compare: nobody is in these figures.</source>
        <translation>Er is niemand om te vergelijken: in deze cijfers zit niemand.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>Er is nog niets om te vergelijken.</translation>
    </message>
    <message>
        <source>Those who were not reached could still make the two equal.</source>
        <translation>Wie niet bereikt is, kan de twee nog gelijk maken.</translation>
    </message>
    <message>
        <source>Too few people are known to say whether this differs by more than chance.</source>
        <translation>Er zijn te weinig deelnemers bekend om te zeggen of dit verschil meer is dan toeval.</translation>
    </message>
    <message>
        <source>Two groups side by side</source>
        <translation>Twee groepen naast elkaar</translation>
    </message>
    <message>
        <source>With the same employer, of the known</source>
        <translation>Zelfde werkgever, % van bekend</translation>
    </message>
    <message>
        <source>Workplace track, of everyone</source>
        <translation>Werkplek-traject, % van iedereen</translation>
    </message>
    <message>
        <source>{count} ({share})</source>
        <translation>{count} ({share})</translation>
    </message>
    <message>
        <source>{figures}; {figure}</source>
        <translation>{figures}; {figure}</translation>
    </message>
    <message>
        <source>{first} compared with {second}</source>
        <translation>{first} vergeleken met {second}</translation>
    </message>
    <message>
        <source>{group}: only {n} of {due} known.</source>
        <translation>{group}: maar {n} van {due} bekend.</translation>
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
        <translation>{group}: voorlopig, door {open} van {people} deelnemers kan dit nog wijzigen.</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} tot {most}</translation>
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
        <translation>Behouden</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Keep all of mine</source>
        <translation>Alles van mij behouden</translation>
    </message>
    <message>
        <source>Mine: {value}</source>
        <translation>Van mij: {value}</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Choose what stays, and save again.</source>
        <translation>Er is niets overschreven. Kies wat blijft, en bewaar opnieuw.</translation>
    </message>
    <message>
        <source>Take all of theirs</source>
        <translation>Alles van de ander nemen</translation>
    </message>
    <message>
        <source>Theirs: {value}</source>
        <translation>Van de ander: {value}</translation>
    </message>
    <message>
        <source>This was changed meanwhile.</source>
        <translation>Dit is intussen gewijzigd.</translation>
    </message>
    <message>
        <source>{who} changed this meanwhile, on {when}.</source>
        <translation>Intussen gewijzigd door {who}, op {when}.</translation>
    </message>
</context>
<context>
    <name>Criteria</name>
    <message>
        <source>The parameters cannot be read: {reason}. They may have been written by a newer version of this program; update it to use them.</source>
        <translation>De keuzes zijn niet te lezen: {reason}. Misschien zijn ze bewaard met een nieuwere versie van dit programma; werk het bij om ze te gebruiken.</translation>
    </message>
    <message>
        <source>“{name}” is missing</source>
        <translation>“{name}” ontbreekt</translation>
    </message>
    <message>
        <source>“{name}” is not known here</source>
        <translation>“{name}” is hier niet bekend</translation>
    </message>
    <message>
        <source>“{value}” is no value of “{name}”</source>
        <translation>“{value}” kan niet bij “{name}”</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/jjjj</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Kalender (Alt+Pijl omlaag)</translation>
    </message>
</context>
<context>
    <name>DaySlider</name>
    <message>
        <source>As of: a month earlier</source>
        <translation>Peildatum: een maand vroeger</translation>
    </message>
    <message>
        <source>As of: a month later</source>
        <translation>Peildatum: een maand later</translation>
    </message>
    <message>
        <source>As of: the end of a month before</source>
        <translation>Peildatum: vorig maandeinde</translation>
    </message>
    <message>
        <source>As of: the next end of a month</source>
        <translation>Peildatum: volgend maandeinde</translation>
    </message>
</context>
<context>
    <name>Definitions</name>
    <message>
        <source>no filter</source>
        <translation>geen filter</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Periode van</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Periode tot en met</translation>
    </message>
    <message>
        <source>{meaning} Source: {source}</source>
        <translation>{meaning} Bron: {source}</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Peildatum</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Wie telt mee</translation>
    </message>
    <message>
        <source>Exit counted from</source>
        <translation>Uitstroom geteld vanaf</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selectie</translation>
    </message>
    <message>
        <source>Version of the definitions</source>
        <translation>Versie van de definities</translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>A file, a folder or the address of a web page. It stays there: the dossier only remembers the place.</source>
        <translation>Een bestand, een map of het adres van een webpagina. Het blijft daar: het dossier onthoudt alleen de plaats.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Nieuw document</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Waar het ligt</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gekozen</translation>
    </message>
    <message>
        <source>Choose someone in the list to see what happened and what is next.</source>
        <translation>Kies iemand in de lijst: dan zie je wat er gebeurd is en wat er nu komt.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>Inschrijvingen</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inschrijven</translation>
    </message>
    <message>
        <source>Not enrolled yet. Follow-ups are planned from the exit.</source>
        <translation>Nog niet ingeschreven. De opvolging wordt gepland vanaf de uitstroom.</translation>
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
        <translation>Nog geen stage, werkplek-traject of IBO.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>No job noted yet.</source>
        <translation>Nog geen job genoteerd.</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Opvolgingen</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolment(s)</source>
        <translation>
            <numerusform>%n inschrijving</numerusform>
            <numerusform>%n inschrijvingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n opvolging</numerusform>
            <numerusform>%n opvolgingen</numerusform>
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
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
    <message>
        <source>Add: {kind}</source>
        <translation>Toevoegen: {kind}</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>Contact of {day}</source>
        <translation>Contact van {day}</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Gekopieerd: {text}</translation>
    </message>
    <message>
        <source>Copy the place</source>
        <translation>Plaats kopiëren</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Tekst kopiëren</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>{name} kopiëren</translation>
    </message>
    <message>
        <source>Delete {record}? This goes with it: {records}.</source>
        <translation>Wil je {record} verwijderen? Dit gaat mee weg: {records}.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Enter opens this, F2 changes it, Delete removes it.</source>
        <translation>Enter opent dit, F2 wijzigt het, Delete verwijdert het.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Invullen</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Follow-ups are planned once it has begun</source>
        <translation>Opvolging wordt gepland zodra het begonnen is</translation>
    </message>
    <message>
        <source>Left out of the figures from {day}.</source>
        <translation>Telt niet mee vanaf {day}.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nieuwe notitie</translation>
    </message>
    <message>
        <source>No follow-up noted yet.</source>
        <translation>Nog geen opvolging genoteerd.</translation>
    </message>
    <message>
        <source>Note a follow-up about this…</source>
        <translation>Hierover een opvolging noteren…</translation>
    </message>
    <message>
        <source>Note where a paper or file lies; it stays where it is.</source>
        <translation>Noteer waar een papier of bestand ligt; het blijft waar het is.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Nog geen notities.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Nog %n tonen</numerusform>
            <numerusform>Nog %n tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spreekt</translation>
    </message>
    <message>
        <source>Still works here today</source>
        <translation>Werkt hier vandaag nog</translation>
    </message>
    <message>
        <source>The trajectory has yet to begin, or lies outside its project.</source>
        <translation>Het traject moet nog beginnen, of valt buiten het project.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Gsm of telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>No follow-up planned</source>
        <translation>Geen opvolging gepland</translation>
    </message>
    <message>
        <source>Next: {milestone}, {due}</source>
        <translation>Volgende: {milestone}, {due}</translation>
    </message>
    <message>
        <source>Not enrolled yet.</source>
        <translation>Nog niet ingeschreven.</translation>
    </message>
    <message>
        <source>It follows from the exit, which is not known yet.</source>
        <translation>Die volgt uit de uitstroom, en die is nog niet bekend.</translation>
    </message>
    <message>
        <source>Everything was asked, or its window is over.</source>
        <translation>Alles is gevraagd, of de termijn is voorbij.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Opleidingsniveau</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Nothing on this computer opens “{address}”. It was copied instead.</source>
        <translation>Op deze computer kan niets “{address}” openen. Het is in de plaats gekopieerd.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open {record}</source>
        <translation>Open {record}</translation>
    </message>
    <message>
        <source>Outside the period of {project}: no follow-ups</source>
        <translation>Buiten de periode van {project}: geen opvolging</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Toegeleid door</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Aangemeld op</translation>
    </message>
    <message>
        <source>Left out of the figures</source>
        <translation>Niet meegeteld</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Enrol this person first.</source>
        <translation>Schrijf deze deelnemer eerst in.</translation>
    </message>
    <message>
        <source>Delete {name} and everything noted about this person?</source>
        <translation>Wil je {name} verwijderen, met alles wat hier genoteerd staat?</translation>
    </message>
    <message>
        <source>Delete {name} with everything: {records}?</source>
        <translation>Wil je {name} verwijderen, met alles erbij: {records}?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>There is no trajectory yet. Add one on its page.</source>
        <translation>Er is nog geen traject. Voeg er een toe op de pagina Trajecten.</translation>
    </message>
    <message>
        <source>Type a note; Enter saves it</source>
        <translation>Typ een notitie; Enter bewaart ze</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Wat ontbreekt</translation>
    </message>
    <message>
        <source>the document “{title}”</source>
        <translation>het document “{title}”</translation>
    </message>
    <message>
        <source>the note of {day}</source>
        <translation>de notitie van {day}</translation>
    </message>
    <message>
        <source>Exit {day} (worked out from the dates)</source>
        <translation>Uitstroom {day} (berekend uit de datums)</translation>
    </message>
    <message>
        <source>No exit yet: an end date is missing</source>
        <translation>Nog geen uitstroom: een einddatum ontbreekt</translation>
    </message>
    <message>
        <source>A later enrolment carries the follow-ups</source>
        <translation>De opvolging loopt via een latere inschrijving</translation>
    </message>
    <message>
        <source>the enrolment in {trajectory}</source>
        <translation>de inschrijving in {trajectory}</translation>
    </message>
    <message>
        <source>Last day not known</source>
        <translation>Laatste dag niet bekend</translation>
    </message>
    <message>
        <source>Last day {day}</source>
        <translation>Laatste dag {day}</translation>
    </message>
    <message>
        <source>{milestone}, {due}: {status}</source>
        <translation>{milestone}, {due}: {status}</translation>
    </message>
    <message>
        <source>an answer counts from {first} to {last}</source>
        <translation>een antwoord telt van {first} tot en met {last}</translation>
    </message>
    <message>
        <source>Begins more than 31 days later: not part of the trajectory</source>
        <translation>Begint meer dan 31 dagen later: hoort niet bij het traject</translation>
    </message>
    <message>
        <source>the {kind} of {period}</source>
        <translation>de periode {kind} ({period})</translation>
    </message>
    <message>
        <source>mentor {name}</source>
        <translation>mentor {name}</translation>
    </message>
    <message>
        <source>plastics sector</source>
        <translation>kunststofsector</translation>
    </message>
    <message>
        <source>A student job does not count as being in work</source>
        <translation>Een studentenjob telt niet als aan het werk</translation>
    </message>
    <message>
        <source>the job at {company}</source>
        <translation>de job bij {company}</translation>
    </message>
    <message>
        <source>Still open, never confirmed: known on its first day only</source>
        <translation>Loopt nog, nooit bevestigd: alleen de eerste dag is zeker</translation>
    </message>
    <message>
        <source>Still open, last confirmed on {day}</source>
        <translation>Loopt nog, laatst bevestigd op {day}</translation>
    </message>
    <message>
        <source>Outside the window: does not count for {milestone}</source>
        <translation>Buiten de termijn: telt niet voor {milestone}</translation>
    </message>
    <message>
        <source>the follow-up of {day}</source>
        <translation>de opvolging van {day}</translation>
    </message>
    <message>
        <source>Enter changes this, Delete removes it.</source>
        <translation>Enter wijzigt dit, Delete verwijdert het.</translation>
    </message>
    <message>
        <source>Change {record}</source>
        <translation>Wijzig {record}</translation>
    </message>
    <message>
        <source>Delete {record}</source>
        <translation>Verwijder {record}</translation>
    </message>
</context>
<context>
    <name>Dossiers</name>
    <message>
        <source>The import was stopped. Nothing in the dossier was changed.</source>
        <translation>Het importeren is gestopt. Aan het dossier is niets veranderd.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Bewaard: {path}</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>{name} is open in another window, which was brought to the front.</source>
        <translation>{name} is open in een ander venster. Dat staat nu vooraan.</translation>
    </message>
    <message>
        <source>Import workbook</source>
        <translation>Werkboek importeren</translation>
    </message>
    <message>
        <source>PlastIQ workbook</source>
        <translation>PlastIQ-werkboek</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.ods)</source>
        <translation>Werkboeken (*.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Importing {name}…</source>
        <translation>{name} wordt geïmporteerd…</translation>
    </message>
    <message>
        <source>{name} - remarks</source>
        <translation>{name} - opmerkingen</translation>
    </message>
    <message>
        <source>Save the remarks</source>
        <translation>Opmerkingen bewaren</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-werkboek (*.xlsx)</translation>
    </message>
    <message>
        <source>Empty workbook</source>
        <translation>Leeg werkboek</translation>
    </message>
    <message>
        <source>PlastIQ dossiers (*.plastiq);;All files (*)</source>
        <translation>PlastIQ-dossiers (*.plastiq);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Begin anew</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>Changed in the dossier since: {fields}. Look there first.</source>
        <translation>Sindsdien gewijzigd in het dossier: {fields}. Kijk daar eerst naar.</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Verder typen</translation>
    </message>
    <message>
        <source>In {count} forms there is something you typed and did not save.</source>
        <translation>In {count} formulieren staat iets wat je typte en niet bewaarde.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet bewaard</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>The new person you were typing is kept, under “Not saved yet”.</source>
        <translation>De nieuwe deelnemer die je aan het typen was, staat nog onder “Nog niet bewaard”.</translation>
    </message>
    <message>
        <source>There is no place for it in {folder}.</source>
        <translation>Er is geen plaats voor in {folder}.</translation>
    </message>
    <message>
        <source>This was deleted meanwhile. What you typed is still there, under “Not saved yet”.</source>
        <translation>Dit is intussen verwijderd. Wat je typte, staat nog onder “Nog niet bewaard”.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>What you type cannot be kept aside: it is lost if the program or the computer stops before you save. {reason}</source>
        <translation>Wat je typt, kan niet opzij gehouden worden: je bent het kwijt als het programma of de computer stopt voor je bewaart. {reason}</translation>
    </message>
    <message>
        <source>What you typed here before cannot be put back: another version of the program kept it.</source>
        <translation>Wat je hier eerder typte kan niet teruggezet worden: een andere versie van het programma hield het bij.</translation>
    </message>
    <message>
        <source>What you were typing is kept, and offered when you open this dossier again: {names}.</source>
        <translation>Wat je aan het typen was, blijft en krijg je terug als je dit dossier weer opent: {names}.</translation>
    </message>
    <message>
        <source>You typed this on {when} and did not save it.</source>
        <translation>Dit typte je op {when} en bewaarde je niet.</translation>
    </message>
    <message>
        <source>You were still typing: {name} ({when}).</source>
        <translation>Je was nog aan het typen: {name} ({when}).</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Compare and merge…</source>
        <translation>Vergelijken en samenvoegen…</translation>
    </message>
    <message>
        <source>Comparing everyone…</source>
        <translation>Iedereen wordt vergeleken…</translation>
    </message>
    <message>
        <source>May also be</source>
        <translation>Is misschien ook</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice</source>
        <translation>Niemand lijkt dubbel genoteerd</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Niet dezelfde</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paren</translation>
    </message>
    <message>
        <source>People who may have been noted twice, the likeliest first. Two that are one are merged; two that are not are not asked about again.</source>
        <translation>Wie misschien twee keer genoteerd is, de waarschijnlijkste eerst. Twee die één zijn voeg je samen; naar twee die dat niet zijn wordt niet meer gevraagd.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mogelijke dubbels</translation>
    </message>
    <message>
        <source>Who else in the dossier this person may be, the likeliest first. Two that are one are merged; two that are not are not asked about again.</source>
        <translation>Wie deze deelnemer in het dossier nog kan zijn, de waarschijnlijkste eerst. Twee die één zijn voeg je samen; naar twee die dat niet zijn wordt niet meer gevraagd.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>Enrol people in {trajectory}</source>
        <translation>Deelnemers inschrijven in {trajectory}</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inschrijven</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End of the training</source>
        <translation>Einde van de opleiding</translation>
    </message>
</context>
<context>
    <name>EnrolmentForm</name>
    <message>
        <source>Confirm this, or choose an earlier start.</source>
        <translation>Bevestig dit, of kies een vroegere start.</translation>
    </message>
    <message>
        <source>Outside the period of {project}: this enrolment counts in none of its figures.</source>
        <translation>Buiten de periode van {project}: deze inschrijving telt daar in geen enkel cijfer mee.</translation>
    </message>
    <message>
        <source>Already enrolled in {trajectory}, from {day}.</source>
        <translation>Al ingeschreven in {trajectory}, vanaf {day}.</translation>
    </message>
    <message>
        <source>Without the last day there is no exit and no follow-up.</source>
        <translation>Zonder laatste dag is er geen uitstroom en geen opvolging.</translation>
    </message>
    <message>
        <source>Without the end of the training there is no exit and no follow-up.</source>
        <translation>Zonder einde van de opleiding is er geen uitstroom en geen opvolging.</translation>
    </message>
    <message>
        <source>The exit is then {day}; follow-ups are planned from there.</source>
        <translation>De uitstroom valt dan op {day}; de opvolging wordt vanaf dan gepland.</translation>
    </message>
    <message>
        <source>It counts as completed from {day} on.</source>
        <translation>Telt als voltooid vanaf {day}.</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Traject</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Enrol all the same</source>
        <translation>Toch inschrijven</translation>
    </message>
    <message>
        <source>26 or older</source>
        <translation>26 of ouder</translation>
    </message>
    <message>
        <source>End of the training</source>
        <translation>Einde van de opleiding</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>{age} years old on that day: from 26 on this needs a confirmation.</source>
        <translation>{age} jaar op die dag: vanaf 26 is een bevestiging nodig.</translation>
    </message>
    <message>
        <source>Last day attended</source>
        <translation>Laatste dag aanwezig</translation>
    </message>
    <message>
        <source>Why stopped</source>
        <translation>Reden van stopzetting</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inschrijving</translation>
    </message>
    <message>
        <source>New enrolment</source>
        <translation>Nieuwe inschrijving</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>Answered “{answer}” on {day}</source>
        <translation>Antwoord op {day}: “{answer}”</translation>
    </message>
    <message>
        <source>Answered “{answer}” on {day}, outside the window {first} to {last}</source>
        <translation>Antwoord op {day}: “{answer}”, buiten de termijn van {first} tot en met {last}</translation>
    </message>
    <message>
        <source>Completed, the training ended on {day}</source>
        <translation>Voltooid, de opleiding eindigde op {day}</translation>
    </message>
    <message>
        <source>Deceased or prevented by force majeure since {day}</source>
        <translation>Overleden of door overmacht verhinderd sinds {day}</translation>
    </message>
    <message>
        <source>Dropped out, last attended on {day}</source>
        <translation>Stopgezet, laatste dag aanwezig {day}</translation>
    </message>
    <message>
        <source>Dropped out, no last day attended recorded</source>
        <translation>Stopgezet, laatste dag aanwezig niet genoteerd</translation>
    </message>
    <message>
        <source>Drops out, last attends on {day}</source>
        <translation>Stopt, laatste dag aanwezig {day}</translation>
    </message>
    <message>
        <source>Due on {due}</source>
        <translation>Vervaldatum {due}</translation>
    </message>
    <message>
        <source>Due on {due}; an answer counts until {last}</source>
        <translation>Vervaldatum {due}; een antwoord telt tot en met {last}</translation>
    </message>
    <message>
        <source>Enrolled in {trajectory} from {start}</source>
        <translation>Ingeschreven in {trajectory} vanaf {start}</translation>
    </message>
    <message>
        <source>Exit on {day}, the end of the training</source>
        <translation>Uitstroom op {day}, het einde van de opleiding</translation>
    </message>
    <message>
        <source>Exit on {day}, the last day attended</source>
        <translation>Uitstroom op {day}, de laatste dag aanwezig</translation>
    </message>
    <message>
        <source>Exit on {day}: {stay}</source>
        <translation>Uitstroom op {day}: {stay}</translation>
    </message>
    <message>
        <source>Exit planned on {day}</source>
        <translation>Uitstroom gepland op {day}</translation>
    </message>
    <message>
        <source>First enrolled on {first}, last in {trajectory} from {start}</source>
        <translation>Eerst ingeschreven vanaf {first}, laatst in {trajectory} vanaf {start}</translation>
    </message>
    <message>
        <source>In work from {start} to {end}, {days}; no other job began within 31 days</source>
        <translation>Aan het werk van {start} tot en met {end}, {days}; binnen 31 dagen begon geen andere job</translation>
    </message>
    <message>
        <source>In work from {start} until {end}, {days}; deceased or prevented then</source>
        <translation>Aan het werk van {start} tot en met {end}, {days}; dan overleden of verhinderd</translation>
    </message>
    <message>
        <source>In work from {start}, followed until {end} (30 days before the day of the figures), {days}</source>
        <translation>Aan het werk vanaf {start}, gevolgd tot en met {end} (30 dagen vóór de peildatum), {days}</translation>
    </message>
    <message>
        <source>In work from {start}, last known on {end}, {days}</source>
        <translation>Aan het werk vanaf {start}, laatst bekend op {end}, {days}</translation>
    </message>
    <message>
        <source>In work from {start}, less than 30 days before the day of the figures</source>
        <translation>Aan het werk vanaf {start}, minder dan 30 dagen vóór de peildatum</translation>
    </message>
    <message>
        <source>Job at {company} ({contract}) from {start} to {end}</source>
        <translation>Job bij {company} ({contract}) van {start} tot en met {end}</translation>
    </message>
    <message>
        <source>Job at {company} ({contract}) from {start}, last confirmed on {day}</source>
        <translation>Job bij {company} ({contract}) vanaf {start}, laatst bevestigd op {day}</translation>
    </message>
    <message>
        <source>Job at {company} ({contract}) from {start}, not confirmed since</source>
        <translation>Job bij {company} ({contract}) vanaf {start}, sindsdien niet bevestigd</translation>
    </message>
    <message>
        <source>No contact in the window {first} to {last}</source>
        <translation>Geen contact binnen de termijn van {first} tot en met {last}</translation>
    </message>
    <message>
        <source>No dated job on {day}</source>
        <translation>Op {day} geen job met datums</translation>
    </message>
    <message>
        <source>No end of the training recorded</source>
        <translation>Einde van de opleiding niet genoteerd</translation>
    </message>
    <message>
        <source>No internship begun by {day}</source>
        <translation>Op {day} nog geen stage begonnen</translation>
    </message>
    <message>
        <source>No job that began by {due} and had not ended before {exit}</source>
        <translation>Geen job die ten laatste op {due} begon en die vóór {exit} nog niet afgelopen was</translation>
    </message>
    <message>
        <source>On {first} and on {last} at {company}</source>
        <translation>Op {first} en op {last} bij {company}</translation>
    </message>
    <message>
        <source>On {first} at {company}, on {last} at {other}</source>
        <translation>Op {first} bij {company}, op {last} bij {other}</translation>
    </message>
    <message>
        <source>Refused on {day} to be followed up</source>
        <translation>Weigerde op {day} om opgevolgd te worden</translation>
    </message>
    <message>
        <source>The day lies beyond the calendar, after the year 9999</source>
        <translation>Die dag valt na het jaar 9999, voorbij de kalender</translation>
    </message>
    <message>
        <source>The training ended on {day}, no outcome recorded</source>
        <translation>De opleiding eindigde op {day}, uitkomst niet genoteerd</translation>
    </message>
    <message>
        <source>The training ends on {day}</source>
        <translation>De opleiding eindigt op {day}</translation>
    </message>
    <message>
        <source>To be observed from {day}</source>
        <translation>Zover op {day}</translation>
    </message>
    <message>
        <source>Tried once, on {day}, nobody reached; the window was {first} to {last}</source>
        <translation>Eén keer geprobeerd, op {day}, niet bereikt; de termijn liep van {first} tot en met {last}</translation>
    </message>
    <message>
        <source>Tried {count} times between {start} and {end}, nobody reached; the window was {first} to {last}</source>
        <translation>{count} keer geprobeerd tussen {start} en {end}, niet bereikt; de termijn liep van {first} tot en met {last}</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} dagen</translation>
    </message>
    <message>
        <source>{evidence}; due on {due}</source>
        <translation>{evidence}; vervaldatum {due}</translation>
    </message>
    <message>
        <source>{evidence}; no dated job on that day</source>
        <translation>{evidence}; op die dag geen job met datums</translation>
    </message>
    <message>
        <source>{job}; agency work counts 6 days longer</source>
        <translation>{job}; interim telt 6 dagen langer mee</translation>
    </message>
    <message>
        <source>{kind} at {company} from {start} to {end}</source>
        <translation>{kind} bij {company} van {start} tot en met {end}</translation>
    </message>
    <message>
        <source>{kind} at {company} from {start}, no end recorded</source>
        <translation>{kind} bij {company} vanaf {start}, einde niet genoteerd</translation>
    </message>
    <message>
        <source>{kind} from {start} to {end}, no company recorded</source>
        <translation>{kind} van {start} tot en met {end}, bedrijf niet genoteerd</translation>
    </message>
    <message>
        <source>{kind} from {start}, no end and no company recorded</source>
        <translation>{kind} vanaf {start}, einde en bedrijf niet genoteerd</translation>
    </message>
    <message>
        <source>{reach}; not reached yet, last tried on {day}</source>
        <translation>{reach}; nog niet bereikt, laatst geprobeerd op {day}</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Do not export</source>
        <translation>Niet exporteren</translation>
    </message>
    <message>
        <source>For in the house</source>
        <translation>Voor intern gebruik</translation>
    </message>
    <message>
        <source>For outside the house (small numbers hidden)</source>
        <translation>Voor extern gebruik (kleine aantallen verborgen)</translation>
    </message>
    <message>
        <source>For whom is this export?</source>
        <translation>Voor wie is deze export?</translation>
    </message>
    <message>
        <source>Outside the house, counts below 5 are hidden, and whatever they could be worked out from.</source>
        <translation>Voor extern gebruik worden aantallen onder 5 verborgen, en alles waaruit je ze zou kunnen berekenen.</translation>
    </message>
    <message>
        <source>Rows of persons are never for readers outside: export the statistics for them, or the persons for use in the house.</source>
        <translation>Rijen per deelnemer zijn nooit voor extern gebruik: exporteer daarvoor de cijfers, of de deelnemers voor intern gebruik.</translation>
    </message>
</context>
<context>
    <name>External</name>
    <message>
        <source>FOR READERS OUTSIDE · {headline} · • hidden to protect small numbers</source>
        <translation>VOOR EXTERN GEBRUIK · {headline} · • verborgen om kleine aantallen te beschermen</translation>
    </message>
    <message>
        <source>Files for readers outside have no figures on same employer, completion, positive outflow, the reasons behind a status or the retention curve, and no persons.</source>
        <translation>In bestanden voor extern gebruik staan geen cijfers over zelfde werkgever, voltooiing, positieve uitstroom, de redenen achter een status of de curve van het behoud van werk, en geen deelnemers.</translation>
    </message>
    <message>
        <source>For readers outside</source>
        <translation>Voor extern gebruik</translation>
    </message>
    <message>
        <source>Hidden, and shown as •, are counts from 1 to 4; of the origin every cell below 10, also 0; rates of fewer than 10 persons; and as many other figures as are needed so that nothing hidden can be worked out from the rest of this file. The sign is the same for all of them. Other files about the same persons can tell more together than one: give outside only one split of the same figures.</source>
        <translation>Verborgen, en getoond als •, zijn: aantallen van 1 tot en met 4; bij migratieachtergrond (inschatting) elke cel onder 10, ook 0; percentages van minder dan 10 deelnemers; en zoveel andere cijfers als nodig, zodat niemand iets wat verborgen is uit de rest van dit bestand kan berekenen. Het teken is overal hetzelfde. Verschillende bestanden over dezelfde deelnemers kunnen samen meer verraden dan één: geef van dezelfde cijfers maar één opsplitsing naar buiten.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Peildatum</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Keuzes</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Companies reached</source>
        <translation>Bereikte bedrijven</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Company number</source>
        <translation>Ondernemingsnummer</translation>
    </message>
    <message>
        <source>Contact on</source>
        <translation>Contact op</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Controlecode</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Opleidingsniveau</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>End of the training</source>
        <translation>Einde van de opleiding</translation>
    </message>
    <message>
        <source>End of the trajectory</source>
        <translation>Einde van het traject</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inschrijving</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienaam</translation>
    </message>
    <message>
        <source>Field “{name}”</source>
        <translation>Veld “{name}”</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Dossiernummer</translation>
    </message>
    <message>
        <source>Finalised on</source>
        <translation>Vastgelegd op</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Financier</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubriek</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Language spoken best</source>
        <translation>Spreekt het best</translation>
    </message>
    <message>
        <source>Last confirmed on</source>
        <translation>Laatst bevestigd op</translation>
    </message>
    <message>
        <source>Last day attended</source>
        <translation>Laatste dag aanwezig</translation>
    </message>
    <message>
        <source>Left out since</source>
        <translation>Niet meegeteld sinds</translation>
    </message>
    <message>
        <source>Mediators reached</source>
        <translation>Bereikte bemiddelaars</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Mentors reached</source>
        <translation>Bereikte mentoren</translation>
    </message>
    <message>
        <source>Migrant origin: no</source>
        <translation>Migratieachtergrond: nee</translation>
    </message>
    <message>
        <source>Migrant origin: unknown</source>
        <translation>Migratieachtergrond: onbekend</translation>
    </message>
    <message>
        <source>Migrant origin: yes</source>
        <translation>Migratieachtergrond: ja</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Noted at</source>
        <translation>Genoteerd op</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Ene deelnemer</translation>
    </message>
    <message>
        <source>Origin counted on</source>
        <translation>Migratieachtergrond geteld op</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Andere deelnemer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Gsm of telefoon</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Aantal plaatsen</translation>
    </message>
    <message>
        <source>Plastics sector</source>
        <translation>Kunststofsector</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Toegeleid door</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Aangemeld op</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Source of the origin</source>
        <translation>Bron migratieachtergrond</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straat en nummer</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>Target: companies</source>
        <translation>Streefcijfer: bedrijven</translation>
    </message>
    <message>
        <source>Target: mediators</source>
        <translation>Streefcijfer: bemiddelaars</translation>
    </message>
    <message>
        <source>Target: mentors</source>
        <translation>Streefcijfer: mentoren</translation>
    </message>
    <message>
        <source>Target: young people</source>
        <translation>Streefcijfer: jongeren</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Traject</translation>
    </message>
    <message>
        <source>Try again on</source>
        <translation>Opnieuw proberen op</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Version of the definitions</source>
        <translation>Versie van de definities</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Waar het ligt</translation>
    </message>
    <message>
        <source>Which moment</source>
        <translation>Opvolgmoment</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Reden van het einde</translation>
    </message>
    <message>
        <source>Why left out</source>
        <translation>Reden niet meegeteld</translation>
    </message>
    <message>
        <source>Why stopped</source>
        <translation>Reden van stopzetting</translation>
    </message>
    <message>
        <source>Young people reached</source>
        <translation>Bereikte jongeren</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{project} · {start} to {end} · as of {day} · {population}</source>
        <translation>{project} · {start} – {end} · peildatum {day} · {population}</translation>
    </message>
    <message>
        <source>selection: {values}</source>
        <translation>selectie: {values}</translation>
    </message>
    <message>
        <source>In work in month {month} after the exit</source>
        <translation>Aan het werk in maand {month} na de uitstroom</translation>
    </message>
    <message>
        <source>{count} at risk</source>
        <translation>{count} nog in beeld</translation>
    </message>
    <message>
        <source>{figure} · day {day}</source>
        <translation>{figure} · dag {day}</translation>
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
        <translation>{name} · {group}: {value}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} van {whole}</translation>
    </message>
    <message>
        <source>{title}: {count}</source>
        <translation>{title}: {count}</translation>
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
        <translation>“{path}” is niet bewaard: de map bestaat niet. Kies een andere plaats.</translation>
    </message>
    <message>
        <source>“{path}” was not written: it is open in another program, or you may not write there. Close it or choose another place.</source>
        <translation>“{path}” is niet bewaard: het bestand is open in een ander programma, of je mag daar niets bewaren. Sluit het of kies een andere plaats.</translation>
    </message>
    <message>
        <source>“{path}” was not written: there is a folder of that name.</source>
        <translation>“{path}” is niet bewaard: er bestaat al een map met die naam. Kies een andere naam.</translation>
    </message>
    <message>
        <source>“{path}” was not written: the disk is full. Make room and try again.</source>
        <translation>“{path}” is niet bewaard: de schijf is vol. Maak plaats en probeer opnieuw.</translation>
    </message>
    <message>
        <source>“{path}” was not written: {reason}.</source>
        <translation>“{path}” is niet bewaard: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” was not written: its name should end in {endings}.</source>
        <translation>“{path}” is niet bewaard: de naam moet eindigen op {endings}.</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the name, or make a new dossier.</source>
        <translation>{path} bestaat niet. Kijk de naam na, of maak een nieuw dossier.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} kan niet gelezen worden: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be made: there is no folder {folder}.</source>
        <translation>{path} kan niet gemaakt worden: de map {folder} bestaat niet.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a dossier.</source>
        <translation>{path} is een map, geen dossier.</translation>
    </message>
    <message>
        <source>{path} is not a dossier of this program, or it is damaged from the start. It was left as it is.</source>
        <translation>{path} is geen dossier van dit programma, of het begin ervan is beschadigd. Er is niets aan veranderd.</translation>
    </message>
    <message>
        <source>{path} is a database of another program, not a dossier. It was left as it is.</source>
        <translation>{path} is een bestand van een ander programma, geen dossier. Er is niets aan veranderd.</translation>
    </message>
    <message>
        <source>{path} is cut short: a part of the file is missing. It was left as it is; open a backup instead.</source>
        <translation>{path} is onvolledig: een deel van het bestand ontbreekt. Er is niets aan veranderd; open een reservekopie.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this program. It was left as it is; update the program to open it.</source>
        <translation>{path} is gemaakt met een nieuwere versie van dit programma. Er is niets aan veranderd; werk het programma bij om het te openen.</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name.</source>
        <translation>{path} bestaat al. Kies een andere naam.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} kan niet bewaard worden: {reason}.</translation>
    </message>
    <message>
        <source>{path} is damaged inside: {reason}. It was left as it is; open a backup.</source>
        <translation>{path} is vanbinnen beschadigd: {reason}. Er is niets aan veranderd; open een reservekopie.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Contacted on {day}, although follow-up had been refused before.</source>
        <translation>Contact op {day}, terwijl opvolging al geweigerd was.</translation>
    </message>
    <message>
        <source>In work on {day}, but no job of that day is noted.</source>
        <translation>Aan het werk op {day}, maar voor die dag is geen job genoteerd.</translation>
    </message>
    <message>
        <source>Nothing was recorded since {day}: did this end by then?</source>
        <translation>Sinds {day} is niets meer genoteerd: was dit toen afgelopen?</translation>
    </message>
    <message>
        <source>Nothing was recorded since {day}: was that the exit?</source>
        <translation>Sinds {day} is niets meer genoteerd: was dat de uitstroom?</translation>
    </message>
    <message>
        <source>On {day} the answer was “{answer}”, but a job ran on that day.</source>
        <translation>Op {day} was het antwoord “{answer}”, maar die dag liep er een job.</translation>
    </message>
    <message>
        <source>The answer of {day} lies outside the window and does not count.</source>
        <translation>Het antwoord van {day} valt buiten de termijn en telt niet.</translation>
    </message>
    <message>
        <source>There is a follow-up of {day}, but no exit is known yet.</source>
        <translation>Er is een opvolging van {day}, maar nog geen uitstroom bekend.</translation>
    </message>
    <message>
        <source>This ended on {day}, but is noted as still in progress.</source>
        <translation>Dit eindigde op {day}, maar staat nog als lopend genoteerd.</translation>
    </message>
    <message>
        <source>This person was in this trajectory before, from {day}.</source>
        <translation>Deze deelnemer zat al eerder in dit traject, vanaf {day}.</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Ask: in work on {due}? Where, since when, which contract?</source>
        <translation>Vraag: aan het werk op {due}? Waar, sinds wanneer, welk contract?</translation>
    </message>
    <message>
        <source>Ask: still at {company} on {due}? Known up to {day}.</source>
        <translation>Vraag: op {due} nog bij {company}? Zeker tot en met {day}.</translation>
    </message>
    <message>
        <source>Last contact {day}: {milestone}, {answer}</source>
        <translation>Laatste contact {day}: {milestone}, {answer}</translation>
    </message>
    <message>
        <source>Try again on {day}</source>
        <translation>Opnieuw proberen op {day}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>{milestone}: due {due}, an answer counts from {first} to {last}</source>
        <translation>{milestone}: op {due}, een antwoord telt van {first} tot en met {last}</translation>
    </message>
    <message>
        <source>{months} m</source>
        <translation>{months} mnd</translation>
    </message>
    <message>
        <source>late</source>
        <translation>laat</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>Outside {first} to {last}: an answer of this day does not count for {milestone}.</source>
        <translation>Niet tussen {first} en {last}: een antwoord van deze dag telt niet voor {milestone}.</translation>
    </message>
    <message>
        <source>An answer counts from {first} to {last}.</source>
        <translation>Een antwoord telt van {first} tot en met {last}.</translation>
    </message>
    <message>
        <source>Without an exit there is no window yet: this does not count yet.</source>
        <translation>Zonder uitstroom is er nog geen termijn: dit telt nog niet mee.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
    <message>
        <source>No open job is noted. Note it as well, with its dates: they count.</source>
        <translation>Er is geen lopende job genoteerd. Noteer die ook, met de datums: die tellen.</translation>
    </message>
    <message>
        <source>After a refusal no further follow-ups are planned.</source>
        <translation>Na een weigering wordt er geen opvolging meer gepland.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Note a follow-up</source>
        <translation>Opvolging noteren</translation>
    </message>
    <message>
        <source>Contact on</source>
        <translation>Contact op</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Still works at {company}: confirm the job</source>
        <translation>Werkt nog bij {company}: job bevestigen</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Which moment</source>
        <translation>Opvolgmoment</translation>
    </message>
    <message>
        <source>{milestone}, due {day}</source>
        <translation>{milestone}, op {day}</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Bewaren (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose for each field what stays.</source>
        <translation>Kies bij elk veld wat blijft.</translation>
    </message>
    <message>
        <source>Throw away what you typed?</source>
        <translation>Weggooien wat je typte?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Verder typen</translation>
    </message>
</context>
<context>
    <name>Frozen</name>
    <message numerus="yes">
        <source>%n figures changed.</source>
        <translation>
            <numerusform>%n cijfer is gewijzigd.</numerusform>
            <numerusform>%n cijfers zijn gewijzigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people moved this figure:</source>
        <translation>
            <numerusform>%n deelnemer veranderde dit cijfer:</numerusform>
            <numerusform>%n deelnemers veranderden dit cijfer:</numerusform>
        </translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Peildatum</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Terug naar nu</translation>
    </message>
    <message>
        <source>Back to the frozen reports</source>
        <translation>Terug naar de vastgelegde verslagen</translation>
    </message>
    <message>
        <source>Changed figures</source>
        <translation>Gewijzigde cijfers</translation>
    </message>
    <message>
        <source>Changed figures in the other splits: {count}.</source>
        <translation>Gewijzigde cijfers in de andere opsplitsingen: {count}.</translation>
    </message>
    <message>
        <source>Compare with today</source>
        <translation>Met vandaag vergelijken</translation>
    </message>
    <message>
        <source>Copy the changed figures as a table</source>
        <translation>De gewijzigde cijfers als tabel kopiëren</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definities</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gewist</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Figures that changed, then → now:</source>
        <translation>Gewijzigde cijfers, toen → nu:</translation>
    </message>
    <message>
        <source>Finalise these figures…</source>
        <translation>Deze cijfers vastleggen…</translation>
    </message>
    <message>
        <source>Finalised (UTC)</source>
        <translation>Vastgelegd (UTC)</translation>
    </message>
    <message>
        <source>Frozen figures never change: what was reported can be shown, verified and compared with today later.</source>
        <translation>Vastgelegde cijfers veranderen nooit: wat je rapporteerde, kan je later tonen, controleren en vergelijken met de cijfers van dan.</translation>
    </message>
    <message>
        <source>Finalised on</source>
        <translation>Vastgelegd op</translation>
    </message>
    <message>
        <source>A dated job on {day}</source>
        <translation>Een job met datums op {day}</translation>
    </message>
    <message>
        <source>Age {age} at the start</source>
        <translation>{age} jaar bij de start</translation>
    </message>
    <message>
        <source>An internship had begun by {day}</source>
        <translation>Op {day} was er een stage begonnen</translation>
    </message>
    <message>
        <source>As it was frozen: where everyone stood, and the days. Which job, answer or internship decided was not frozen. Names and codes are those of now.</source>
        <translation>Zoals het vastgelegd is: waar iedereen stond, en de datums. Welke job, welk antwoord of welke stage de doorslag gaf, is niet vastgelegd. Namen en codes zijn die van nu.</translation>
    </message>
    <message>
        <source>Deceased or prevented by force majeure; the day was not frozen</source>
        <translation>Overleden of door overmacht verhinderd; de dag is niet vastgelegd</translation>
    </message>
    <message>
        <source>Due on {due}, answers count from {first} to {last}</source>
        <translation>Vervaldatum {due}, een antwoord telt van {first} tot en met {last}</translation>
    </message>
    <message>
        <source>Erased since: there is no dossier to open, and the frozen figure stands.</source>
        <translation>Sindsdien gewist: er is geen dossier meer om te openen, en het vastgelegde cijfer blijft staan.</translation>
    </message>
    <message>
        <source>Exit on {day}</source>
        <translation>Uitstroom op {day}</translation>
    </message>
    <message>
        <source>Finalised on {day} as “{name}”</source>
        <translation>Vastgelegd op {day} als “{name}”</translation>
    </message>
    <message>
        <source>Frozen reports</source>
        <translation>Vastgelegde verslagen</translation>
    </message>
    <message>
        <source>In work from {start}, in sight until {end}, {days}</source>
        <translation>Aan het werk vanaf {start}, in beeld tot en met {end}, {days}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Naam van de groep</translation>
    </message>
    <message>
        <source>Name of the report</source>
        <translation>Naam van het verslag</translation>
    </message>
    <message>
        <source>No exit known</source>
        <translation>Geen uitstroom bekend</translation>
    </message>
    <message>
        <source>No figure changed, only facts behind them.</source>
        <translation>Geen enkel cijfer is gewijzigd, alleen gegevens erachter.</translation>
    </message>
    <message>
        <source>No person moved this: a name, a tally or a target did.</source>
        <translation>Dit komt niet door een deelnemer, maar door een naam, een telling of een streefcijfer.</translation>
    </message>
    <message>
        <source>No report was finalised yet.</source>
        <translation>Er is nog geen verslag vastgelegd.</translation>
    </message>
    <message>
        <source>No work that counts from the exit on</source>
        <translation>Geen werk dat telt vanaf de uitstroom</translation>
    </message>
    <message>
        <source>Nobody is in this selection, so it cannot be finalised. Look at {choice}.</source>
        <translation>In deze selectie zit niemand, dus er valt niets vast te leggen. Kijk naar {choice}.</translation>
    </message>
    <message>
        <source>Nothing changed since: the same parameters give the same figures.</source>
        <translation>Sindsdien is er niets gewijzigd: dezelfde keuzes geven dezelfde cijfers.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Persons whose facts changed, then → now:</source>
        <translation>Deelnemers met gewijzigde gegevens, toen → nu:</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Project {code} of this report is no longer in the dossier, so there are no figures to compare it with. The frozen figures stand.</source>
        <translation>Project {code} van dit verslag zit niet meer in het dossier, dus er zijn geen cijfers om mee te vergelijken. De vastgelegde cijfers blijven staan.</translation>
    </message>
    <message>
        <source>Reached: {kind}, action {action}</source>
        <translation>Bereik: {kind}, actie {action}</translation>
    </message>
    <message>
        <source>Region {region} of this report is no longer in project {project}, so there are no figures to compare it with. The frozen figures stand.</source>
        <translation>Regio {region} van dit verslag zit niet meer in project {project}, dus er zijn geen cijfers om mee te vergelijken. De vastgelegde cijfers blijven staan.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Report “{name}” finalised</source>
        <translation>Verslag “{name}” vastgelegd</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Stopped, of those last seen on day {day}</source>
        <translation>Gestopt, van wie laatst in beeld was op dag {day}</translation>
    </message>
    <message>
        <source>Target: {kind}, action {action}</source>
        <translation>Streefcijfer: {kind}, actie {action}</translation>
    </message>
    <message>
        <source>The definitions changed too: version {then} → {now}.</source>
        <translation>Ook de definities zijn gewijzigd: versie {then} → {now}.</translation>
    </message>
    <message>
        <source>Then version {then} of the definitions, now {now}.</source>
        <translation>Toen versie {then} van de definities, nu {now}.</translation>
    </message>
    <message>
        <source>Then → now</source>
        <translation>Toen → nu</translation>
    </message>
    <message>
        <source>There is a frozen report “{name}” already. Choose another name.</source>
        <translation>Er is al een vastgelegd verslag “{name}”. Kies een andere naam.</translation>
    </message>
    <message>
        <source>There is no frozen report “{name}”. The dossier has: {names}.</source>
        <translation>Er is geen vastgelegd verslag “{name}”. In het dossier zitten: {names}.</translation>
    </message>
    <message>
        <source>There is no frozen report “{name}”: none was finalised yet.</source>
        <translation>Er is geen vastgelegd verslag “{name}”: er is nog niets vastgelegd.</translation>
    </message>
    <message>
        <source>This report has no figures by {by}.</source>
        <translation>Dit verslag heeft geen cijfers per {by}.</translation>
    </message>
    <message>
        <source>Today gives the same figures.</source>
        <translation>Vandaag geeft dezelfde cijfers.</translation>
    </message>
    <message>
        <source>Trajectory {code} of this report is no longer in project {project}, so there are no figures to compare it with. The frozen figures stand.</source>
        <translation>Traject {code} van dit verslag zit niet meer in project {project}, dus er zijn geen cijfers om mee te vergelijken. De vastgelegde cijfers blijven staan.</translation>
    </message>
    <message>
        <source>Trajectory {trajectory}</source>
        <translation>Traject {trajectory}</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat veranderde</translation>
    </message>
    <message>
        <source>Who moved this figure</source>
        <translation>Wie dit cijfer veranderde</translation>
    </message>
    <message>
        <source>a parameter</source>
        <translation>een keuze</translation>
    </message>
    <message>
        <source>age at the start</source>
        <translation>leeftijd bij de start</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>begeleider</translation>
    </message>
    <message>
        <source>cohort</source>
        <translation>instroomgroep</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>bedrijven</translation>
    </message>
    <message>
        <source>days in work without a break</source>
        <translation>dagen werk zonder onderbreking</translation>
    </message>
    <message>
        <source>due at 12 months</source>
        <translation>vervaldatum 12 maanden</translation>
    </message>
    <message>
        <source>due at 3 months</source>
        <translation>vervaldatum 3 maanden</translation>
    </message>
    <message>
        <source>education</source>
        <translation>opleidingsniveau</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gewist</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>uitstroom</translation>
    </message>
    <message>
        <source>first day in work</source>
        <translation>eerste werkdag</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>geslacht</translation>
    </message>
    <message>
        <source>internship</source>
        <translation>stage</translation>
    </message>
    <message>
        <source>internship company</source>
        <translation>stagebedrijf</translation>
    </message>
    <message>
        <source>joined the population</source>
        <translation>telt nu mee</translation>
    </message>
    <message>
        <source>left the population</source>
        <translation>telt niet meer mee</translation>
    </message>
    <message>
        <source>mediators</source>
        <translation>bemiddelaars</translation>
    </message>
    <message>
        <source>mentors</source>
        <translation>mentoren</translation>
    </message>
    <message>
        <source>merged: was noted twice</source>
        <translation>samengevoegd: stond er twee keer</translation>
    </message>
    <message>
        <source>months in work after the exit</source>
        <translation>maanden aan het werk na de uitstroom</translation>
    </message>
    <message>
        <source>newer version</source>
        <translation>nieuwere versie</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>niet bevestigd</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>uitkomst</translation>
    </message>
    <message>
        <source>referred by</source>
        <translation>toegeleid door</translation>
    </message>
    <message>
        <source>region</source>
        <translation>regio</translation>
    </message>
    <message>
        <source>same employer at 3 and 12 months</source>
        <translation>zelfde werkgever na 3 en 12 maanden</translation>
    </message>
    <message>
        <source>status at 12 months</source>
        <translation>status na 12 maanden</translation>
    </message>
    <message>
        <source>status at 3 months</source>
        <translation>status na 3 maanden</translation>
    </message>
    <message>
        <source>the choice of education levels</source>
        <translation>de gekozen opleidingsniveaus</translation>
    </message>
    <message>
        <source>the choice of genders</source>
        <translation>de gekozen geslachten</translation>
    </message>
    <message>
        <source>the choice of regions</source>
        <translation>de gekozen regio’s</translation>
    </message>
    <message>
        <source>the choice of trajectories</source>
        <translation>de gekozen trajecten</translation>
    </message>
    <message>
        <source>the choices together</source>
        <translation>de keuzes samen</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>de peildatum</translation>
    </message>
    <message>
        <source>the moment of finalising</source>
        <translation>het moment van vastleggen</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>de naam</translation>
    </message>
    <message>
        <source>the population</source>
        <translation>wie meetelt</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>het project</translation>
    </message>
    <message>
        <source>the project, the period from {start} to {end} and the day {day}</source>
        <translation>het project, de periode van {start} tot en met {end} en de peildatum {day}</translation>
    </message>
    <message>
        <source>the version of the definitions</source>
        <translation>de versie van de definities</translation>
    </message>
    <message>
        <source>training</source>
        <translation>opleiding</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>klopt</translation>
    </message>
    <message>
        <source>work stopped</source>
        <translation>werk gestopt</translation>
    </message>
    <message>
        <source>workplace track</source>
        <translation>werkplek-traject</translation>
    </message>
    <message>
        <source>young people</source>
        <translation>jongeren</translation>
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
        <translation>{months} (van {count} mnd)</translation>
    </message>
    <message>
        <source>{one} · {other}</source>
        <translation>{one} · {other}</translation>
    </message>
    <message>
        <source>{persons} and {count} more</source>
        <translation>{persons} en nog {count}</translation>
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
        <translation>{what}: {then} → {now}</translation>
    </message>
    <message>
        <source>{who}: {what}</source>
        <translation>{who}: {what}</translation>
    </message>
    <message>
        <source>“{name}” and today</source>
        <translation>“{name}” en vandaag</translation>
    </message>
    <message>
        <source>“{name}” cannot be verified: it was finalised by a newer version of this program. Update the program.</source>
        <translation>“{name}” is niet te controleren: het is vastgelegd met een nieuwere versie van dit programma. Werk het programma bij.</translation>
    </message>
    <message>
        <source>“{name}” does not stand: its content is damaged and cannot be read. Look for it in a backup of the dossier.</source>
        <translation>“{name}” klopt niet: de inhoud is beschadigd en niet te lezen. Zoek het verslag in een reservekopie van het dossier.</translation>
    </message>
    <message>
        <source>“{name}” does not stand: its content is not what was finalised. Look for it in a backup of the dossier.</source>
        <translation>“{name}” klopt niet: de inhoud is niet wat vastgelegd is. Zoek het verslag in een reservekopie van het dossier.</translation>
    </message>
    <message>
        <source>“{name}” does not stand: {what} beside it differs from what was finalised. Look for it in a backup of the dossier.</source>
        <translation>“{name}” klopt niet: {what} erbij is niet wat vastgelegd is. Zoek het verslag in een reservekopie van het dossier.</translation>
    </message>
    <message>
        <source>“{name}” stands as it was finalised.</source>
        <translation>“{name}” klopt met wat vastgelegd is.</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message numerus="yes">
        <source>%n in the dossier already</source>
        <translation>
            <numerusform>%n al in het dossier</numerusform>
            <numerusform>%n al in het dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in this trajectory already, left out</source>
        <translation>
            <numerusform>%n al in dit traject, weggelaten</numerusform>
            <numerusform>%n al in dit traject, weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n te beslissen</numerusform>
            <numerusform>%n te beslissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to put right</source>
        <translation>
            <numerusform>%n te verbeteren</numerusform>
            <numerusform>%n te verbeteren</numerusform>
        </translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(weglaten)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>Delete the row</source>
        <translation>Rij verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n participant(s)</source>
        <translation>
            <numerusform>%n deelnemer inschrijven</numerusform>
            <numerusform>%n deelnemers inschrijven</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrol a group in {trajectory}</source>
        <translation>Groep inschrijven in {trajectory}</translation>
    </message>
    <message>
        <source>Enrol everyone</source>
        <translation>Iedereen inschrijven</translation>
    </message>
    <message>
        <source>Enrol those of 26 or older all the same</source>
        <translation>Wie 26 of ouder is, toch inschrijven</translation>
    </message>
    <message>
        <source>In the dossier already: {name} ({code})</source>
        <translation>Al in het dossier: {name} ({code})</translation>
    </message>
    <message>
        <source>In this trajectory already: {name} ({code})</source>
        <translation>Al in dit traject: {name} ({code})</translation>
    </message>
    <message>
        <source>Is this {name}, born {birth} ({code})? Say so, or that it is someone new.</source>
        <translation>Is dit {name}, geboren {birth} ({code})? Kies dat, of dat het iemand nieuw is.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nieuwe deelnemer</translation>
    </message>
    <message>
        <source>New person, family name {name}</source>
        <translation>Nieuwe deelnemer, familienaam {name}</translation>
    </message>
    <message>
        <source>No internship company noted</source>
        <translation>Geen stagebedrijf genoteerd</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet (Ctrl+V) or type them. F4 says what a column holds, Enter in the first column what a row becomes; Ctrl+Del takes rows away, Ctrl+Z takes back.</source>
        <translation>Plak rijen uit een rekenblad (Ctrl+V) of typ ze. Met F4 kies je wat in een kolom staat, met Enter in de eerste kolom wat een rij wordt; Ctrl+Del haalt rijen weg, Ctrl+Z maakt ongedaan.</translation>
    </message>
    <message>
        <source>Referrer unknown</source>
        <translation>Toeleider onbekend</translation>
    </message>
    <message>
        <source>Show what is to be put right</source>
        <translation>Tonen wat te verbeteren is</translation>
    </message>
    <message>
        <source>Something in the table cannot be saved yet, or changed meanwhile. Nothing was saved.</source>
        <translation>Iets in de tabel kan nog niet bewaard worden, of is intussen gewijzigd. Er is niets bewaard.</translation>
    </message>
    <message>
        <source>The group, row by row</source>
        <translation>De groep, rij per rij</translation>
    </message>
    <message>
        <source>The same person stands in row {row}.</source>
        <translation>Dezelfde deelnemer staat in rij {row}.</translation>
    </message>
    <message>
        <source>This birth date lies after the start.</source>
        <translation>Deze geboortedatum ligt na de start.</translation>
    </message>
    <message>
        <source>This code belongs to {name}, born {birth}.</source>
        <translation>Deze code is van {name}, geboren {birth}.</translation>
    </message>
    <message>
        <source>This code stands in row {row} already.</source>
        <translation>Deze code staat al in rij {row}.</translation>
    </message>
    <message>
        <source>This is not one of M, V, X or unknown.</source>
        <translation>Dit is niet M, V, X of onbekend.</translation>
    </message>
    <message>
        <source>This is not one of MAX_LSO, HSO, HO or unknown.</source>
        <translation>Dit is niet MAX_LSO, HSO, HO of onbekend.</translation>
    </message>
    <message>
        <source>This is someone new</source>
        <translation>Dit is iemand nieuw</translation>
    </message>
    <message>
        <source>This is {name}</source>
        <translation>Dit is {name}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Training unknown</source>
        <translation>Opleiding onbekend</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Volledige naam</translation>
    </message>
    <message>
        <source>Without region</source>
        <translation>Zonder regio</translation>
    </message>
    <message>
        <source>{age} years old on the day of the start: needs the confirmation above.</source>
        <translation>{age} jaar op de startdag: vink hierboven de bevestiging aan.</translation>
    </message>
    <message>
        <source>{group} · {part}</source>
        <translation>{group} · {part}</translation>
    </message>
    <message>
        <source>Without coach</source>
        <translation>Zonder begeleider</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Terug (Esc)</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A job counts at 3 and 12 months when someone knows that it ran on that day: confirm it when you hear of it, also between follow-ups.</source>
        <translation>Een job telt na 3 en 12 maanden als zeker is dat hij die dag liep: bevestig hem als je ervan hoort, ook tussen twee opvolgingen.</translation>
    </message>
    <message>
        <source>A trajectory is one edition of the training, within a project that pays for it. {new} adds one; the very first time it asks for the project first.</source>
        <translation>Een traject is één editie van de opleiding, binnen een project dat ervoor betaalt. Met {new} voeg je er een toe; de allereerste keer maak je eerst het project.</translation>
    </message>
    <message>
        <source>Adding someone</source>
        <translation>Iemand toevoegen</translation>
    </message>
    <message>
        <source>An answer counts from 14 days before the day a follow-up is due to 42 days after it. It is late once that day has passed.</source>
        <translation>Een antwoord telt van 14 dagen voor de vervaldag van een opvolging tot 42 dagen erna. Ze is laat zodra die dag voorbij is.</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Backspace chooses another answer; {remark} goes to the remark, {how} to another day or way of contact.</source>
        <translation>Met Backspace kies je een ander antwoord; {remark} gaat naar de opmerking, {how} naar een andere dag of manier van contact.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Bringing people in</source>
        <translation>Deelnemers inschrijven</translation>
    </message>
    <message>
        <source>By themselves: typed at an internship or a job, a company stands here with its people. {new} adds one beforehand.</source>
        <translation>Vanzelf: typ je een bedrijf in bij een stage of een job, dan staat het hier met zijn deelnemers. Met {new} voeg je er vooraf een toe.</translation>
    </message>
    <message>
        <source>Calling people one after the other</source>
        <translation>Iedereen na elkaar bellen</translation>
    </message>
    <message>
        <source>Choose several lines with Shift or Ctrl; the page menu then notes something for all of them, or starts a phone round with them.</source>
        <translation>Kies meer rijen met Shift of Ctrl; in het menu Pagina noteer je dan iets voor allemaal, of start je er een belronde mee.</translation>
    </message>
    <message>
        <source>Choose the trajectory in the same form, then {save}. {next} saves and opens an empty form for the next person in the same trajectory.</source>
        <translation>Kies het traject in hetzelfde formulier, dan {save}. {next} bewaart en opent een leeg formulier voor de volgende in hetzelfde traject.</translation>
    </message>
    <message>
        <source>Click a figure, or press Enter on it: the people behind it are listed, each with what decided. Enter on a name opens the dossier.</source>
        <translation>Klik op een cijfer, of druk er op Enter: je ziet wie erachter zit, telkens met wat de doorslag gaf. Enter op een naam opent het dossier.</translation>
    </message>
    <message>
        <source>Closing it</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Each rate says what it rests on: of how many, with which interval, and how many are not due yet. Unknown is never counted as “no”.</source>
        <translation>Elk percentage zegt waar het op steunt: van hoeveel, met welk interval, en hoeveel nog niet aan de beurt zijn. Onbekend telt nooit als “nee”.</translation>
    </message>
    <message>
        <source>Enrolments, internships, jobs, follow-ups and notes, each with its own “Add”. “What is missing” says what is not known yet; a click opens the form that mends it.</source>
        <translation>Inschrijvingen, stages, jobs, opvolgingen en notities, elk met een eigen “Toevoegen”. “Wat ontbreekt” zegt wat nog niet bekend is; met één klik vul je het in.</translation>
    </message>
    <message>
        <source>Enter on an answer brings the next one. Page Down skips, Page Up goes back, {undo} takes back what was saved last.</source>
        <translation>Enter op een antwoord brengt je bij de volgende. Page Down slaat over, Page Up gaat terug, {undo} maakt ongedaan wat laatst bewaard is.</translation>
    </message>
    <message>
        <source>Esc leaves the round. It waits in the navigation until you go on with it.</source>
        <translation>Met Esc verlaat je de belronde. Ze wacht links in de lijst tot je ermee verdergaat.</translation>
    </message>
    <message>
        <source>Everyone for whom something is to be done, the most urgent first: whom to call about 3 or 12 months, whom to try again, internships and contracts that end, jobs nobody confirmed for long, dossiers that contradict themselves.</source>
        <translation>Iedereen voor wie iets te doen is, het dringendste eerst: wie te bellen over 3 of 12 maanden, wie opnieuw te proberen, stages en contracten die aflopen, jobs die al lang niet bevestigd zijn, dossiers die zichzelf tegenspreken.</translation>
    </message>
    <message>
        <source>Exporting for readers outside hides small numbers, so that nobody can be recognised.</source>
        <translation>Een export voor extern gebruik verbergt kleine aantallen, zodat niemand te herkennen is.</translation>
    </message>
    <message>
        <source>Finding someone</source>
        <translation>Iemand zoeken</translation>
    </message>
    <message>
        <source>Finding the way</source>
        <translation>De weg vinden</translation>
    </message>
    <message>
        <source>Going on and going back</source>
        <translation>Verder en terug</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>Hulp: {page}</translation>
    </message>
    <message>
        <source>If that person may be here already, the form says so while you type.</source>
        <translation>Staat die deelnemer er misschien al, dan zegt het formulier dat terwijl je typt.</translation>
    </message>
    <message>
        <source>In a form: Tab to the next field, {save} to save, Esc to go back. A date may be typed as 7/3/02 or 070302.</source>
        <translation>In een formulier: Tab naar het volgende veld, {save} om te bewaren, Esc om terug te gaan. Een datum mag je typen als 7/3/02 of 070302.</translation>
    </message>
    <message>
        <source>Not reached? That attempt is noted too, and a day to try again is proposed.</source>
        <translation>Niet bereikt? Ook die poging wordt genoteerd, met een voorstel voor een dag om opnieuw te proberen.</translation>
    </message>
    <message>
        <source>Noting one answer</source>
        <translation>Eén antwoord noteren</translation>
    </message>
    <message>
        <source>One key answers: the letter stands on each button. Enter saves and brings the next; Page Down skips someone.</source>
        <translation>Antwoorden doe je met één toets: de letter staat op elke knop. Enter bewaart en brengt de volgende; Page Down slaat iemand over.</translation>
    </message>
    <message>
        <source>Other days, other groups</source>
        <translation>Andere dagen, andere groepen</translation>
    </message>
    <message>
        <source>Press the letter of the answer, then Enter. “Works” shows where: the employer known here is chosen already, so that the letter and Enter are enough.</source>
        <translation>Druk op de letter van het antwoord, dan op Enter. “Aan het werk” vraagt waar: de bekende werkgever is al gekozen, dus de letter en Enter volstaan.</translation>
    </message>
    <message>
        <source>Press {new}, and go through the fields with Tab. A birth date may be typed as 070302 or 7/3/02; a postcode fills in the municipality.</source>
        <translation>Druk op {new} en ga met Tab door de velden. Een geboortedatum mag je typen als 070302 of 7/3/02; de postcode vult de gemeente in.</translation>
    </message>
    <message>
        <source>Put the cursor on someone and press {note}. Enter opens the whole dossier; Esc there comes back here.</source>
        <translation>Ga op iemand staan en druk op {note}. Enter opent het hele dossier; met Esc kom je hier terug.</translation>
    </message>
    <message>
        <source>Reading a figure</source>
        <translation>Een cijfer lezen</translation>
    </message>
    <message>
        <source>Slide along the days to see how things stood. Split by region, gender or coach; filter; keep a choice under a name.</source>
        <translation>Schuif over de dagen om te zien hoe het toen stond. Splits op per regio, geslacht of begeleider; filter; bewaar een keuze onder een naam.</translation>
    </message>
    <message>
        <source>Something went wrong?</source>
        <translation>Iets misgelopen?</translation>
    </message>
    <message>
        <source>Starting a trajectory</source>
        <translation>Een traject starten</translation>
    </message>
    <message>
        <source>The same for many people</source>
        <translation>Hetzelfde voor velen</translation>
    </message>
    <message>
        <source>Then make the project and its trajectory ({trajectories}), and add people ({people}, {new}). Have a spreadsheet? Dossier › Empty workbook, fill it in, Dossier › Import workbook.</source>
        <translation>Maak dan het project en het traject ({trajectories}), en voeg deelnemers toe ({people}, {new}). Heb je een rekenblad? Dossier › Leeg werkboek, vul het in, Dossier › Werkboek importeren.</translation>
    </message>
    <message>
        <source>Twice the same company? Choose the one that stays, and “Merge with another company” in its menu.</source>
        <translation>Twee keer hetzelfde bedrijf? Kies wat blijft, en in het menu “Samenvoegen met een ander bedrijf”.</translation>
    </message>
    <message>
        <source>What belongs in a dossier</source>
        <translation>Wat in een dossier hoort</translation>
    </message>
    <message>
        <source>What is this list?</source>
        <translation>Wat is deze lijst?</translation>
    </message>
    <message>
        <source>What you type is kept aside every second. After a crash or an empty battery it is offered again when you open the dossier.</source>
        <translation>Wat je typt, wordt elke seconde opzij gehouden. Valt de computer uit of is de batterij leeg, dan krijg je het terug als je het dossier opent.</translation>
    </message>
    <message>
        <source>Where companies come from</source>
        <translation>Waar de bedrijven vandaan komen</translation>
    </message>
    <message>
        <source>With several coaches, the choice on top shows only your own people.</source>
        <translation>Met meer begeleiders toont de keuze bovenaan alleen je eigen deelnemers.</translation>
    </message>
    <message>
        <source>Works elsewhere? Press {elsewhere}, type a few letters of the company and since when.</source>
        <translation>Werkt elders? Druk op {elsewhere}, typ een paar letters van het bedrijf en sinds wanneer.</translation>
    </message>
    <message>
        <source>{back_up} puts a checked copy of the dossier elsewhere, such as on a memory stick. The line at the foot of the window says when that was last.</source>
        <translation>{back_up} zet een nagekeken kopie van het dossier elders, zoals op een USB-stick. Onderaan het venster staat wanneer dat het laatst gebeurde.</translation>
    </message>
    <message>
        <source>{enrol} enrols people who are in the dossier already.</source>
        <translation>Met {enrol} schrijf je deelnemers in die al in het dossier staan.</translation>
    </message>
    <message>
        <source>{find} finds people, companies, trajectories and everything that can be done. {keys} lists all keys, {settings} holds your name, language and appearance.</source>
        <translation>{find} vindt deelnemers, bedrijven, trajecten en alles wat je kan doen. {keys} toont alle sneltoetsen, met {settings} kies je je naam, taal en weergave.</translation>
    </message>
    <message>
        <source>{group} opens a table for a whole group: paste rows from a spreadsheet or type them, look what each becomes, and save all at once.</source>
        <translation>{group} opent een tabel voor een hele groep: plak rijen uit een rekenblad of typ ze, kijk wat elke rij wordt, en bewaar alles in één keer.</translation>
    </message>
    <message>
        <source>{note} notes a follow-up, {edit} changes the personal data, {print} puts the dossier on paper.</source>
        <translation>{note} noteert een opvolging, {edit} wijzigt de gegevens, {print} zet het dossier op papier.</translation>
    </message>
    <message>
        <source>{round} starts the phone round with those in the list. You see the name, the number, what was said last and what is asked.</source>
        <translation>{round} start de belronde met wie in de lijst staat. Je ziet de naam, het nummer, wat er laatst gezegd is en wat je vraagt.</translation>
    </message>
    <message>
        <source>{search} and a part of the name, the code, the number or the place. {find} does the same from anywhere.</source>
        <translation>{search} en een stuk van de naam, de code, het nummer of de gemeente. {find} doet hetzelfde van overal.</translation>
    </message>
    <message>
        <source>{undo} takes back what you did last, whatever it was, also yesterday&apos;s; {redo} does it again. {history} shows who changed what.</source>
        <translation>{undo} maakt ongedaan wat je laatst deed, wat het ook was, ook van gisteren; {redo} doet het opnieuw. {history} toont wie wat wijzigde.</translation>
    </message>
    <message>
        <source>“Close the trajectory” gives everyone the same outcome; change the lines of those for whom it was different.</source>
        <translation>“Traject afsluiten” geeft iedereen dezelfde uitkomst; pas de rijen aan van wie het anders verging.</translation>
    </message>
    <message>
        <source>“New dossier” asks where the file comes to lie; “Open dossier” goes on in one you have. The demo shows 90 made-up young people: try anything there.</source>
        <translation>“Nieuw dossier” vraagt waar het bestand komt; met “Dossier openen” ga je verder in een dat je hebt. De demo toont 90 verzonnen jongeren: probeer daar maar alles.</translation>
    </message>
    <message>
        <source>“Outlook” tells whom to call before a reporting date; “Frozen” keeps figures as they were handed in.</source>
        <translation>“Vooruitblik” zegt wie je voor een verslagdatum nog belt; “Vastgelegd” houdt cijfers zoals ze ingediend zijn.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A change</source>
        <translation>Een wijziging</translation>
    </message>
    <message>
        <source>A finalised report stays: that can never be undone.</source>
        <translation>Een vastgelegd verslag blijft: dat kan je nooit ongedaan maken.</translation>
    </message>
    <message>
        <source>Added, deleted or used since</source>
        <translation>Sindsdien toegevoegd, verwijderd of gebruikt</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Werd</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Do this again</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translation>Geschiedenis van {name}</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Is nu</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Er is nog niets gewijzigd.</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Opnieuw gedaan: {what}</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Oudere tonen</translation>
    </message>
    <message>
        <source>The history of this dossier has no such change.</source>
        <translation>Die wijziging staat niet in de geschiedenis van dit dossier.</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <translation>Dit kan je niet ongedaan maken</translation>
    </message>
    <message>
        <source>This cannot be undone: something was changed since that builds on it. Nothing was changed.</source>
        <translation>Dit kan je niet ongedaan maken: sindsdien is iets gewijzigd dat erop voortbouwt. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This cannot be undone: what it was about was erased from the history.</source>
        <translation>Dit kan je niet ongedaan maken: waar het over ging, is gewist uit de geschiedenis.</translation>
    </message>
    <message numerus="yes">
        <source>This is one change with %n record(s): all of it is undone at once.</source>
        <translation>
            <numerusform>Dit is één wijziging van %n gegeven: alles wordt samen ongedaan gemaakt.</numerusform>
            <numerusform>Dit is één wijziging van %n gegevens: alles wordt samen ongedaan gemaakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation>Dit is al ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Wijziging ongedaan maken</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Ongedaan gemaakt: {what}</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Was then</source>
        <translation>Was toen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What another program wrote cannot be undone here.</source>
        <translation>Wat een ander programma wijzigde, kan je hier niet ongedaan maken.</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Wat in de weg staat</translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation>Jouw naam in de geschiedenis</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>another program</source>
        <translation>een ander programma</translation>
    </message>
    <message>
        <source>{record} added</source>
        <translation>{record} toegevoegd</translation>
    </message>
    <message>
        <source>{record} changed</source>
        <translation>{record} gewijzigd</translation>
    </message>
    <message>
        <source>{record} deleted</source>
        <translation>{record} verwijderd</translation>
    </message>
    <message>
        <source>{record} – by {who}, {when}</source>
        <translation>{record} – door {who}, {when}</translation>
    </message>
    <message>
        <source>{what} (undone since)</source>
        <translation>{what} (intussen ongedaan gemaakt)</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Import of {name}</source>
        <translation>Import van {name}</translation>
    </message>
    <message>
        <source>{path} has none of the sheets that are read, such as Deelnemers or Inschrijvingen.</source>
        <translation>{path} heeft geen enkel blad dat gelezen wordt, zoals Deelnemers of Inschrijvingen.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Opvallend</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Wat er scheelt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Save this list as a workbook…</source>
        <translation>Deze lijst als werkboek bewaren…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>The workbook is in the dossier.</source>
        <translation>Het werkboek zit in het dossier.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Er is niets geïmporteerd.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the workbook cannot be right. Correct them there and import it again; the dossier is as it was.</source>
        <translation>
            <numerusform>%n plaats in het werkboek kan niet kloppen. Verbeter ze daar en importeer opnieuw; aan het dossier is niets veranderd.</numerusform>
            <numerusform>%n plaatsen in het werkboek kunnen niet kloppen. Verbeter ze daar en importeer opnieuw; aan het dossier is niets veranderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>Er is niets opvallends gevonden.</translation>
    </message>
    <message>
        <source>{path} is empty. Save the workbook again and retry.</source>
        <translation>{path} is leeg. Bewaar het werkboek opnieuw en probeer het nog eens.</translation>
    </message>
    <message>
        <source>{path} is not a workbook that this program can read. Save it as .xlsx or .ods, or give a folder of .csv files.</source>
        <translation>{path} is geen werkboek dat dit programma kan lezen. Bewaar het als .xlsx of .ods, of geef een map met .csv-bestanden.</translation>
    </message>
    <message>
        <source>{path} is a workbook in an old Excel format (.xls, .xlsb). Save it as .xlsx.</source>
        <translation>{path} is een werkboek in een oude Excel-vorm (.xls, .xlsb). Bewaar het als .xlsx.</translation>
    </message>
    <message>
        <source>{path} is protected with a password. Save a copy without one.</source>
        <translation>{path} is beveiligd met een wachtwoord. Bewaar een kopie zonder wachtwoord.</translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be read. Save the workbook again and retry.</source>
        <translation>{path} is beschadigd en kan niet gelezen worden. Bewaar het werkboek opnieuw en probeer het nog eens.</translation>
    </message>
    <message>
        <source>{path} is far too large for a workbook of this kind, so it was not opened.</source>
        <translation>{path} is veel te groot voor zo’n werkboek, dus het is niet geopend.</translation>
    </message>
    <message>
        <source>{path} contains something that no real workbook has ({what}), so it was not opened.</source>
        <translation>In {path} zit iets wat geen echt werkboek heeft ({what}), dus het is niet geopend.</translation>
    </message>
    <message>
        <source>{path} has a value in cell {cell}, far outside the table. Delete it and save the workbook.</source>
        <translation>In {path} staat een waarde in cel {cell}, ver buiten de tabel. Wis ze en bewaar het werkboek.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as dd/mm/yyyy, such as 31/08/2021.</source>
        <translation>Dit is geen datum. Schrijf ze als dd/mm/jjjj, bijvoorbeeld 31/08/2021.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came in that you should have a look at.</source>
        <translation>
            <numerusform>Er kwam %n ding binnen dat je best even bekijkt.</numerusform>
            <numerusform>Er kwamen %n dingen binnen die je best even bekijkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is this {name}, born on {birth} ({code})? They come in as two persons.</source>
        <translation>Is dit {name}, geboren op {birth} ({code})? Ze komen er als twee deelnemers in.</translation>
    </message>
    <message>
        <source>This day does not exist.</source>
        <translation>Deze dag bestaat niet.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Dit is geen geheel getal.</translation>
    </message>
    <message>
        <source>This is not an amount, such as 1234,56.</source>
        <translation>Dit is geen bedrag, zoals 1234,56.</translation>
    </message>
    <message>
        <source>This is not one of the possible values: {choices}.</source>
        <translation>Dit is geen van de mogelijke waarden: {choices}.</translation>
    </message>
    <message>
        <source>What had this code was merged with another in the dossier. That one stays as it is.</source>
        <translation>Wat deze code had, is in het dossier samengevoegd. Wat daar staat, blijft zoals het is.</translation>
    </message>
    <message>
        <source>What was found in the workbook</source>
        <translation>Wat in de werkmap gevonden werd</translation>
    </message>
    <message>
        <source>{path} has a quotation mark without its partner in or after row {row}. Close it or take it out.</source>
        <translation>In {path} staat in of na rij {row} een aanhalingsteken dat niet gesloten wordt. Sluit het of haal het weg.</translation>
    </message>
    <message>
        <source>{path} is the workbook or the dossier itself. Choose another name for the errors.</source>
        <translation>{path} is het werkboek of het dossier zelf. Kies een andere naam voor de fouten.</translation>
    </message>
    <message>
        <source>This is a date and not a code: format the column as text.</source>
        <translation>Dit is een datum en geen code: zet de kolom op tekst.</translation>
    </message>
    <message>
        <source>This cell holds an error of a formula.</source>
        <translation>In deze cel staat een fout van een formule.</translation>
    </message>
    <message>
        <source>This cell holds a formula without its result. Open the workbook, save it and try again.</source>
        <translation>In deze cel staat een formule zonder resultaat. Open het werkboek, bewaar het en probeer opnieuw.</translation>
    </message>
    <message>
        <source>This is not an enterprise number: it has ten digits.</source>
        <translation>Dit is geen ondernemingsnummer: dat heeft tien cijfers.</translation>
    </message>
    <message>
        <source>The time of day was left out.</source>
        <translation>Het uur is weggelaten.</translation>
    </message>
    <message>
        <source>This was typed as a number, so a zero in front may be lost. Format the column as text.</source>
        <translation>Dit is als getal getypt, dus een nul vooraan kan weggevallen zijn. Zet de kolom op tekst.</translation>
    </message>
    <message>
        <source>This was typed as a number; the zero that it lost in front was put back.</source>
        <translation>Dit is als getal getypt; de nul die vooraan wegviel, is teruggezet.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fouten</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Waarschuwingen</translation>
    </message>
    <message>
        <source>What was found in {name}</source>
        <translation>Wat gevonden is in {name}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} kan niet gelezen worden: {reason}.</translation>
    </message>
    <message>
        <source>The folder {path} holds no .csv files.</source>
        <translation>In de map {path} staan geen .csv-bestanden.</translation>
    </message>
    <message>
        <source>{path} is not a text file with comma or semicolon separated values.</source>
        <translation>{path} is geen tekstbestand met waarden tussen komma’s of puntkomma’s.</translation>
    </message>
    <message>
        <source>{path} is too large: at most {limit} rows per file are read.</source>
        <translation>{path} is te groot: per bestand worden hoogstens {limit} rijen gelezen.</translation>
    </message>
    <message>
        <source>{path} is too wide: at most {limit} columns are read.</source>
        <translation>{path} is te breed: er worden hoogstens {limit} kolommen gelezen.</translation>
    </message>
    <message>
        <source>This person was {age} when this began; 26 is too old to start.</source>
        <translation>Deze deelnemer was bij de start {age} jaar; vanaf 26 is het te laat om te beginnen.</translation>
    </message>
    <message>
        <source>This was completed, but its training end is not known.</source>
        <translation>Dit is voltooid, maar het einde van de opleiding is niet bekend.</translation>
    </message>
    <message>
        <source>This person dropped out, but the last day is not known.</source>
        <translation>Dit is stopgezet, maar de laatste dag is niet bekend.</translation>
    </message>
    <message>
        <source>This overlaps with enrolment {code} of the same person.</source>
        <translation>Dit loopt samen met inschrijving {code} van dezelfde deelnemer.</translation>
    </message>
    <message>
        <source>This person was in this trajectory before, by enrolment {code}.</source>
        <translation>Deze deelnemer zat al eerder in dit traject, met inschrijving {code}.</translation>
    </message>
    <message>
        <source>This begins more than 31 days after the trajectory&apos;s latest end, so it is not part of it.</source>
        <translation>Dit begint meer dan 31 dagen na het laatste einde van het traject en hoort er dus niet bij.</translation>
    </message>
    <message>
        <source>This enrolment has no exit yet, so there is nothing to follow up.</source>
        <translation>Deze inschrijving heeft nog geen uitstroom, dus er is nog niets op te volgen.</translation>
    </message>
    <message>
        <source>This lies before the exit, {day}.</source>
        <translation>Dit ligt vóór de uitstroom, {day}.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
    <message>
        <source>This job has no end, but another one of this person began on {day}.</source>
        <translation>Deze job heeft geen einde, maar deze deelnemer begon op {day} aan een andere.</translation>
    </message>
    <message>
        <source>An earlier job of this person, from {day}, has no end.</source>
        <translation>Een vroegere job van deze deelnemer, vanaf {day}, heeft geen einde.</translation>
    </message>
    <message>
        <source>There is a reason but no day, so this person still counts.</source>
        <translation>Er staat een reden zonder dag: deze deelnemer blijft meetellen in de cijfers.</translation>
    </message>
    <message>
        <source>There is no such code in sheet {sheet} of the workbook, nor in the dossier.</source>
        <translation>Deze code staat niet in blad {sheet} van het werkboek, en ook niet in het dossier.</translation>
    </message>
    <message>
        <source>Row {row} has the same {columns} already.</source>
        <translation>Rij {row} heeft al dezelfde {columns}.</translation>
    </message>
    <message>
        <source>The company with this number is called {name}; that name is kept.</source>
        <translation>Het bedrijf met dit nummer heet {name}; die naam blijft.</translation>
    </message>
    <message>
        <source>This code belonged to {name}, born on {birth}. Is it the same person? The dossier takes over what stands here.</source>
        <translation>Deze code was van {name}, geboren op {birth}. Is dit dezelfde persoon? Het dossier neemt over wat hier staat.</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the name.</source>
        <translation>{path} bestaat niet. Kijk de naam na.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file or folder.</source>
        <translation>{path} is geen gewoon bestand en geen gewone map.</translation>
    </message>
    <message>
        <source>{path} is a single .csv file. Put one file per sheet in a folder, named as the sheets, and import the folder.</source>
        <translation>{path} is één .csv-bestand. Zet per blad een bestand in een map, met de naam van het blad, en importeer de map.</translation>
    </message>
    <message>
        <source>Reading {path} took too long, so it was given up. Is it very large?</source>
        <translation>{path} lezen duurde te lang en is gestopt. Is het heel groot?</translation>
    </message>
    <message>
        <source>{path} cannot be read: it is damaged, or has a value far outside its table. Save the workbook again and retry.</source>
        <translation>{path} kan niet gelezen worden: het is beschadigd, of er staat een waarde ver buiten de tabel. Bewaar het werkboek opnieuw en probeer het nog eens.</translation>
    </message>
    <message>
        <source>Sheet {sheet} of {path} is too large: at most {limit} rows per sheet are read.</source>
        <translation>Blad {sheet} van {path} is te groot: per blad worden hoogstens {limit} rijen gelezen.</translation>
    </message>
    <message>
        <source>Sheet {sheet} of {path} is too wide: at most {limit} columns are read.</source>
        <translation>Blad {sheet} van {path} is te breed: er worden hoogstens {limit} kolommen gelezen.</translation>
    </message>
    <message>
        <source>This sheet is not one that is read, so it was left out.</source>
        <translation>Dit blad wordt niet gelezen en is weggelaten.</translation>
    </message>
    <message>
        <source>This column is not one that is read, so it was left out.</source>
        <translation>Deze kolom wordt niet gelezen en is weggelaten.</translation>
    </message>
    <message>
        <source>This column has no name in row 1, so it was left out.</source>
        <translation>Deze kolom heeft geen naam in rij 1 en is weggelaten.</translation>
    </message>
    <message>
        <source>This sheet is there twice. Keep one of them.</source>
        <translation>Dit blad staat er twee keer. Laat er één staan.</translation>
    </message>
    <message>
        <source>This column is there twice. Keep one of them.</source>
        <translation>Deze kolom staat er twee keer. Laat er één staan.</translation>
    </message>
    <message>
        <source>This column is required and is not there.</source>
        <translation>Deze kolom is verplicht en ontbreekt.</translation>
    </message>
</context>
<context>
    <name>InternshipForm</name>
    <message>
        <source>Before the enrolment starts, on {day}.</source>
        <translation>Voor de start van de inschrijving, op {day}.</translation>
    </message>
    <message>
        <source>More than 31 days after the end so far: not part of the trajectory, the exit stays.</source>
        <translation>Meer dan 31 dagen na het einde tot nu toe: hoort niet bij het traject, de uitstroom blijft.</translation>
    </message>
    <message>
        <source>Runs at the same time as {other}.</source>
        <translation>Loopt samen met {other}.</translation>
    </message>
    <message>
        <source>The exit is then {day}.</source>
        <translation>De uitstroom valt dan op {day}.</translation>
    </message>
    <message>
        <source>Without an end there is no exit, and no follow-up is planned.</source>
        <translation>Zonder einde is er geen uitstroom en wordt er geen opvolging gepland.</translation>
    </message>
    <message>
        <source>An IBO does not move the exit.</source>
        <translation>Een IBO verschuift de uitstroom niet.</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>New internship</source>
        <translation>Nieuwe stage</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inschrijving</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
</context>
<context>
    <name>JobForm</name>
    <message>
        <source>Open and never confirmed: it is known for its first day only.</source>
        <translation>Loopt nog en nooit bevestigd: alleen de eerste dag is zeker.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
    <message>
        <source>A student job does not count as being in work.</source>
        <translation>Een studentenjob telt niet als aan het werk.</translation>
    </message>
    <message>
        <source>At the same time as the job at {company}. That is possible.</source>
        <translation>Loopt samen met de job bij {company}. Dat kan.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Nieuwe job</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Leave empty while it goes on.</source>
        <translation>Laat leeg zolang de job loopt.</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Reden van het einde</translation>
    </message>
    <message>
        <source>Last confirmed on</source>
        <translation>Laatst bevestigd op</translation>
    </message>
    <message>
        <source>Plastics sector</source>
        <translation>Kunststofsector</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>This page</source>
        <translation>Deze pagina</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>In forms and lists</source>
        <translation>In formulieren en lijsten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Formulier bewaren</translation>
    </message>
    <message>
        <source>Open, or go to the next field</source>
        <translation>Openen, of naar het volgende veld</translation>
    </message>
    <message>
        <source>Back, one level</source>
        <translation>Eén stap terug</translation>
    </message>
    <message>
        <source>Open the calendar or the list of choices</source>
        <translation>Kalender of keuzelijst openen</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Albanian</source>
        <translation>Albanees</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amhaars</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armeens</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgaars</translation>
    </message>
    <message>
        <source>Chechen</source>
        <translation>Tsjetsjeens</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinees</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>Fula</source>
        <translation>Fula</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grieks</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hongaars</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiaans</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>Kinyarwanda</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Koerdisch</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>Lingala</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Nepalees</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Pasjtoe</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Perzisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugees</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Punjabi</translation>
    </message>
    <message>
        <source>Romani</source>
        <translation>Romani</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Roemeens</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Gebarentaal</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somalisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spaans</translation>
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
        <translation>Thai</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Tibetaans</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turks</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Oekraïens</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamees</translation>
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
        <translation>Verder met de nieuwe deelnemer; naar deze wordt niet meer gevraagd</translation>
    </message>
    <message>
        <source>Open this dossier; what you typed is kept</source>
        <translation>Dit dossier openen; wat je typte, blijft</translation>
    </message>
    <message>
        <source>Perhaps in the dossier already:</source>
        <translation>Misschien al in het dossier:</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>another form of the first name</source>
        <translation>een andere vorm van de voornaam</translation>
    </message>
    <message>
        <source>birth date differs in one digit</source>
        <translation>geboortedatum verschilt in één cijfer</translation>
    </message>
    <message>
        <source>birthday the same, other year</source>
        <translation>zelfde verjaardag, ander jaar</translation>
    </message>
    <message>
        <source>day and month of birth swapped</source>
        <translation>geboortedag en -maand omgewisseld</translation>
    </message>
    <message>
        <source>family name in part</source>
        <translation>familienaam deels hetzelfde</translation>
    </message>
    <message>
        <source>family name is alike</source>
        <translation>familienaam lijkt erop</translation>
    </message>
    <message>
        <source>first name in part</source>
        <translation>voornaam deels hetzelfde</translation>
    </message>
    <message>
        <source>first name is alike</source>
        <translation>voornaam lijkt erop</translation>
    </message>
    <message>
        <source>name is alike</source>
        <translation>naam lijkt erop</translation>
    </message>
    <message>
        <source>names turned around</source>
        <translation>voornaam en familienaam omgewisseld</translation>
    </message>
    <message>
        <source>other birth date</source>
        <translation>andere geboortedatum</translation>
    </message>
    <message>
        <source>other family name</source>
        <translation>andere familienaam</translation>
    </message>
    <message>
        <source>other first name</source>
        <translation>andere voornaam</translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>zelfde geboortedatum</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>zelfde e-mailadres</translation>
    </message>
    <message>
        <source>same family name</source>
        <translation>zelfde familienaam</translation>
    </message>
    <message>
        <source>same first name</source>
        <translation>zelfde voornaam</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>zelfde naam</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>zelfde telefoonnummer</translation>
    </message>
    <message>
        <source>two digits of the birth date turned around</source>
        <translation>twee cijfers van de geboortedatum omgewisseld</translation>
    </message>
</context>
<context>
    <name>ListDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
</context>
<context>
    <name>Location</name>
    <message>
        <source>Choose a file (Alt+Down)</source>
        <translation>Bestand kiezen (Alt+Pijl omlaag)</translation>
    </message>
    <message>
        <source>Where does it lie?</source>
        <translation>Waar ligt het?</translation>
    </message>
    <message>
        <source>“{location}” cannot be opened from here: only files, folders and web pages can.</source>
        <translation>“{location}” kan je hier niet openen: dat kan alleen met bestanden, mappen en webpagina’s.</translation>
    </message>
    <message>
        <source>“{location}” is a program and is not opened from a dossier. Open it yourself.</source>
        <translation>“{location}” is een programma en wordt niet vanuit een dossier geopend. Open het zelf.</translation>
    </message>
    <message>
        <source>“{location}” is not there now. It may lie on a disk that is not connected.</source>
        <translation>“{location}” is er nu niet. Misschien ligt het op een schijf die niet aangesloten is.</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>Who counts</source>
        <translation>Wie telt mee</translation>
    </message>
    <message>
        <source>Everyone with an enrolment in the project that starts in the period and on or before the day of the figures. A person counts once, whoever drops out included, unless only those who completed were chosen.</source>
        <translation>Iedereen met een inschrijving in het project die start in de periode en ten laatste op de peildatum. Elke deelnemer telt één keer, ook wie stopte, behalve als alleen gekozen is wie voltooide.</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Instroomgroep</translation>
    </message>
    <message>
        <source>Of those whose day has come, so many months after the exit, who had a dated job that covers it. Answers without a dated job are no part of it, so in months 3 and 12 it lies at or below the share in work.</source>
        <translation>Van wie zoveel maanden na de uitstroom de dag gekomen is: wie op die dag een job met datums had. Antwoorden zonder job met datums tellen hier niet mee, dus in maand 3 en 12 ligt dit cijfer gelijk met of onder het aandeel aan het werk.</translation>
    </message>
    <message>
        <source>Persons who exited and had a job that began at the latest 3 months after the exit and had not ended before it.</source>
        <translation>Wie uitgestroomd is en een job had die ten laatste 3 maanden na de uitstroom begon en vóór de uitstroom nog niet afgelopen was.</translation>
    </message>
    <message>
        <source>Persons who started an internship on or before the day of the figures, in any of their enrolments in the project and the period. An IBO is not counted as an internship.</source>
        <translation>Wie ten laatste op de peildatum een stage begon, in gelijk welke inschrijving in het project en de periode. Een IBO telt niet als stage.</translation>
    </message>
    <message>
        <source>Persons whose work ended and who had none for more than 30 days after. The last day in work counts.</source>
        <translation>Wie zonder werk viel en dat meer dan 30 dagen bleef. De laatste werkdag telt.</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Aan de slag geraakt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>The edition of the trajectory of the person&apos;s latest enrolment in the project.</source>
        <translation>De editie van het traject uit de laatste inschrijving van de deelnemer in het project.</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Uitstroom</translation>
    </message>
    <message>
        <source>The end of the trajectory: the end of the training, or of the internships that follow it within 31 days. For who dropped out it is the last day attended. An exit after the day of the figures does not count yet.</source>
        <translation>Het einde van het traject: het einde van de opleiding, of van de stages die er binnen 31 dagen op volgen. Voor wie stopte, is het de laatste dag aanwezig. Een uitstroom na de peildatum telt nog niet.</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Voltooid %</translation>
    </message>
    <message>
        <source>The highest level attained at the start of the first enrolment. Lower secondary at most is ISCED 0 to 2, upper secondary is above that up to ISCED 4, higher education is ISCED 5 to 8.</source>
        <translation>Het hoogste niveau bij de start van de eerste inschrijving. Max. lager secundair is ISCED 0 tot en met 2, hoger secundair is daarboven tot en met ISCED 4, hoger onderwijs is ISCED 5 tot en met 8.</translation>
    </message>
    <message>
        <source>The one share less the other, with Newcombe&apos;s hybrid score 95% interval. With fewer than 30 known in either group nothing is said about significance.</source>
        <translation>Het ene aandeel min het andere, met het 95&#xa0;%-interval van Newcombe (hybride score). Met minder dan 30 bekend in een van beide groepen wordt niets gezegd over significantie.</translation>
    </message>
    <message>
        <source>Those who exited and completed, as a share of all who exited.</source>
        <translation>Wie uitgestroomd is en voltooide, als aandeel van iedereen die uitgestroomd is.</translation>
    </message>
    <message>
        <source>With an internship</source>
        <translation>Met stage</translation>
    </message>
    <message>
        <source>Workplace track</source>
        <translation>Werkplek-traject</translation>
    </message>
    <message>
        <source>Persons who started an internship of the kind workplace track, as a share of all enrolled.</source>
        <translation>Wie een werkplek-traject begon, als aandeel van alle ingeschrevenen.</translation>
    </message>
    <message>
        <source>3 and 12 months</source>
        <translation>3 en 12 maanden</translation>
    </message>
    <message>
        <source>Each person is followed up 3 and 12 months after the exit. What is asked is where the person stands on that day; an answer counts from 14 days before to 42 days after it.</source>
        <translation>Elke deelnemer wordt 3 en 12 maanden na de uitstroom opgevolgd. De vraag is waar de deelnemer op die dag staat; een antwoord telt van 14 dagen ervoor tot 42 dagen erna.</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>Aan het werk</translation>
    </message>
    <message>
        <source>In a paid job or self-employed on that day. Student jobs, an IBO and internships are not counted as work.</source>
        <translation>Op die dag in een betaalde job of zelfstandig. Een studentenjob, een IBO en een stage tellen niet als werk.</translation>
    </message>
    <message>
        <source>Not in work</source>
        <translation>Niet aan het werk</translation>
    </message>
    <message>
        <source>Known not to be in work on that day: looking for work, in education, in an IBO, on an internship or inactive.</source>
        <translation>Op die dag zeker niet aan het werk: werkzoekend, in opleiding, in IBO, op stage of inactief.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>The day and its window have passed without a usable answer, or the person refuses to be followed up.</source>
        <translation>De dag en de termijn zijn voorbij zonder bruikbaar antwoord, of de deelnemer weigert opgevolgd te worden.</translation>
    </message>
    <message>
        <source>Still to be reached</source>
        <translation>Nog te bereiken</translation>
    </message>
    <message>
        <source>The day has come, the answer is not there yet and the window is open.</source>
        <translation>De dag is gekomen, het antwoord is er nog niet en de termijn loopt nog.</translation>
    </message>
    <message>
        <source>Not yet due or exited</source>
        <translation>Nog niet aan de beurt of uitgestroomd</translation>
    </message>
    <message>
        <source>The day has not come yet, or the person is still in the trajectory. These persons are in no rate.</source>
        <translation>De dag moet nog komen, of de deelnemer zit nog in het traject. Deze deelnemers tellen in geen enkel percentage.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Niet meegeteld</translation>
    </message>
    <message>
        <source>As recorded of the person. The shares are of everyone enrolled and have no interval: they are a count of the people themselves.</source>
        <translation>Zoals genoteerd bij de deelnemer. De aandelen zijn van alle ingeschrevenen en hebben geen interval: het is een telling van de deelnemers zelf.</translation>
    </message>
    <message>
        <source>Deceased or prevented by force majeure on or before the day. These persons are in no rate.</source>
        <translation>Overleden of door overmacht verhinderd, ten laatste op die dag. Deze deelnemers tellen in geen enkel percentage.</translation>
    </message>
    <message>
        <source>Difference of two groups</source>
        <translation>Verschil tussen twee groepen</translation>
    </message>
    <message>
        <source>Due and known</source>
        <translation>Aan de beurt en bekend</translation>
    </message>
    <message>
        <source>Due are all whose day has come: in work, not in work, being followed up and unknown. Known are those in work and not in work.</source>
        <translation>Aan de beurt is iedereen van wie de dag gekomen is: aan het werk, niet aan het werk, nog te bereiken en onbekend. Bekend is wie aan het werk of niet aan het werk is.</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Opleidingsniveau</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>How the latest enrolment stands on the day of the figures: completed from the end of the training, dropped out from the last day attended, and ongoing before that.</source>
        <translation>Hoe de laatste inschrijving er op de peildatum voor staat: voltooid vanaf het einde van de opleiding, stopgezet vanaf de laatste dag aanwezig, en daarvoor actief.</translation>
    </message>
    <message>
        <source>In work by month</source>
        <translation>Aan het werk per maand</translation>
    </message>
    <message>
        <source>In work, of the known</source>
        <translation>Aan het werk, % van bekend</translation>
    </message>
    <message>
        <source>Ongoing, completed, dropped out</source>
        <translation>Actief, voltooid, stopgezet</translation>
    </message>
    <message>
        <source>Persons in work divided by the known.</source>
        <translation>Wie aan het werk is, gedeeld door wie bekend is.</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>The lower bound takes everyone of whom nothing is known to be out of work, the upper bound takes them to be in work. Both are shares of the due.</source>
        <translation>De ondergrens rekent iedereen van wie niets bekend is als niet aan het werk, de bovengrens als aan het werk. Beide zijn een aandeel van wie aan de beurt is.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekking</translation>
    </message>
    <message>
        <source>The known as a share of the due.</source>
        <translation>Wie bekend is, als aandeel van wie aan de beurt is.</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95&#xa0;%-interval</translation>
    </message>
    <message>
        <source>Wilson&apos;s interval without continuity correction. It speaks of chance alone, not of those who were not reached.</source>
        <translation>Interval van Wilson zonder continuïteitscorrectie. Het zegt alleen iets over toeval, niet over wie niet bereikt is.</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Voorlopig</translation>
    </message>
    <message>
        <source>The rate may still change: someone is being followed up, not yet due or not yet exited, or fewer than 80% of the due are known.</source>
        <translation>Het percentage kan nog wijzigen: iemand is nog te bereiken, nog niet aan de beurt of nog niet uitgestroomd, of minder dan 80&#xa0;% van wie aan de beurt is, is bekend.</translation>
    </message>
    <message>
        <source>Positive outflow</source>
        <translation>Positieve uitstroom</translation>
    </message>
    <message>
        <source>Persons in work, in an IBO or in education on that day.</source>
        <translation>Wie op die dag aan het werk, in IBO of in opleiding is.</translation>
    </message>
    <message>
        <source>Same employer</source>
        <translation>Zelfde werkgever</translation>
    </message>
    <message>
        <source>Of those in work at 3 months whose 12 months are due: how many had work at one and the same company on both days. Whoever is known not to be in work at 12 months counts as known.</source>
        <translation>Van wie na 3 maanden aan het werk was en na 12 maanden aan de beurt is: wie op beide dagen bij hetzelfde bedrijf werkte. Wie na 12 maanden zeker niet aan het werk is, telt als bekend.</translation>
    </message>
    <message>
        <source>Migrant origin</source>
        <translation>Migratieachtergrond</translation>
    </message>
    <message>
        <source>An estimate, tallied per trajectory and never recorded per person. It is not reduced by filters or population.</source>
        <translation>Migratieachtergrond is een inschatting, geteld per traject en nooit genoteerd per deelnemer. Filters en de keuze wie meetelt veranderen daar niets aan.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Behoud van werk</translation>
    </message>
    <message>
        <source>How long work lasts without a break of more than 30 days, from the first day in work after the exit, with any employer (Kaplan and Meier). It is another figure than the share in work at 12 months.</source>
        <translation>Hoe lang werk duurt zonder onderbreking van meer dan 30 dagen, vanaf de eerste werkdag na de uitstroom, bij welke werkgever ook (Kaplan en Meier). Dit is een ander cijfer dan het aandeel aan het werk na 12 maanden.</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Nog in beeld</translation>
    </message>
    <message>
        <source>Persons placed in work at the latest 3 months after the exit who are still followed without a break on that day.</source>
        <translation>Wie ten laatste 3 maanden na de uitstroom aan de slag geraakte en op die dag nog gevolgd wordt, zonder onderbreking (“at risk”).</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Uit beeld</translation>
    </message>
    <message>
        <source>Persons still in work when last heard of; from that day on they no longer count.</source>
        <translation>Wie bij het laatste nieuws nog aan het werk was, en vanaf die dag niet meer meetelt.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Afronding</translation>
    </message>
    <message>
        <source>Percentages are rounded half up from exact fractions. A dash stands where there is nothing to divide by.</source>
        <translation>Percentages zijn afgerond vanuit exacte breuken, een half naar boven. Een streepje staat er waar er niets is om door te delen.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Beeld</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Weergave</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;About PlastIQ</source>
        <translation>&amp;Over PlastIQ</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Reserve&amp;kopie maken…</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Find or do anything…</source>
        <translation>&amp;Zoeken of iets doen…</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Hulp bij deze pagina</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Geschiedenis…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nieuw…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Pagina</translation>
    </message>
    <message>
        <source>&amp;Possible duplicates…</source>
        <translation>&amp;Mogelijke dubbels…</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recent</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw doen</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>Op&amp;nieuw doen: {what}</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Reservekopie &amp;terugzetten…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rondleiding</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Undo not possible: {what}</source>
        <translation>Niet &amp;ongedaan te maken: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Ongedaan maken: {what}</translation>
    </message>
    <message>
        <source>De&amp;mo</source>
        <translation>De&amp;mo</translation>
    </message>
    <message>
        <source>&amp;Import workbook…</source>
        <translation>Werkboek &amp;importeren…</translation>
    </message>
    <message>
        <source>&amp;Empty workbook…</source>
        <translation>&amp;Leeg werkboek…</translation>
    </message>
    <message>
        <source>&amp;Close dossier</source>
        <translation>Dossier &amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Not &amp;saved yet…</source>
        <translation>Nog niet &amp;bewaard…</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nog niets</translation>
    </message>
    <message>
        <source>{name} (not there any more)</source>
        <translation>{name} (niet meer gevonden)</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolment(s)</source>
        <translation>
            <numerusform>%n inschrijving</numerusform>
            <numerusform>%n inschrijvingen</numerusform>
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
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) that both have become one.</source>
        <translation>
            <numerusform>%n job die beiden hebben wordt er één.</numerusform>
            <numerusform>%n jobs die beiden hebben worden telkens één.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
    <message>
        <source>Are these one person?</source>
        <translation>Is dit één persoon?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Both are enrolled in {trajectory}</source>
        <translation>Beiden zijn ingeschreven in {trajectory}</translation>
    </message>
    <message>
        <source>Choose a side, or type</source>
        <translation>Kies een kant, of typ</translation>
    </message>
    <message>
        <source>Everything noted of either stays: enrolments, internships, jobs, contacts, notes and documents. It is one change, which can be undone.</source>
        <translation>Alles wat van een van beiden genoteerd is, blijft: inschrijvingen, stages, jobs, contacten, notities en documenten. Het is één wijziging, die je ongedaan kan maken.</translation>
    </message>
    <message>
        <source>It is one enrolment, noted twice: join them</source>
        <translation>Het is één inschrijving, twee keer genoteerd: voeg ze samen</translation>
    </message>
    <message>
        <source>Make them one person (Ctrl+Enter)</source>
        <translation>Maak er één persoon van (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Nothing more is noted</source>
        <translation>Meer is niet genoteerd</translation>
    </message>
    <message>
        <source>The other code still leads to this enrolment.</source>
        <translation>De andere code leidt nog altijd naar deze inschrijving.</translation>
    </message>
    <message>
        <source>The other code still leads to this person.</source>
        <translation>De andere code leidt nog altijd naar deze deelnemer.</translation>
    </message>
    <message>
        <source>The same in both: {fields}</source>
        <translation>Bij beiden hetzelfde: {fields}</translation>
    </message>
    <message>
        <source>These two enrolments cannot be joined any more. Nothing was changed.</source>
        <translation>Deze twee inschrijvingen kunnen niet meer samengevoegd worden. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This is one and the same person already.</source>
        <translation>Dit is al één en dezelfde deelnemer.</translation>
    </message>
    <message>
        <source>Two enrolments: somebody who came back</source>
        <translation>Twee inschrijvingen: iemand die terugkwam</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Wat blijft</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschilt</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>only one</source>
        <translation>maar bij één</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Education not known.</source>
        <translation>Opleidingsniveau niet bekend.</translation>
    </message>
    <message>
        <source>Gender not known.</source>
        <translation>Geslacht niet bekend.</translation>
    </message>
    <message>
        <source>No coach.</source>
        <translation>Geen begeleider.</translation>
    </message>
    <message>
        <source>No phone number.</source>
        <translation>Geen telefoonnummer.</translation>
    </message>
    <message>
        <source>Not enrolled in a trajectory.</source>
        <translation>Niet ingeschreven in een traject.</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Do not save</source>
        <translation>Niet bewaren</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>This name holds a sign that is not seen or that turns the writing around. Type it.</source>
        <translation>In deze naam staat een teken dat je niet ziet of dat de schrijfrichting omkeert. Typ de naam.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>{page}, {count} waiting</source>
        <translation>{page}, {count} te doen</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nieuwe notitie</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Mind: {said}</source>
        <translation>Let op: {said}</translation>
    </message>
    <message>
        <source>Not done: {said}</source>
        <translation>Niet gelukt: {said}</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong ({kind}). What was saved is safe. The details are in {file}.</source>
        <translation>Er liep iets onverwachts mis ({kind}). Wat bewaard was, is veilig. De details staan in {file}.</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Melding sluiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
</context>
<context>
    <name>Others</name>
    <message>
        <source>This dossier is being changed from elsewhere too. You can go on: nothing is overwritten, and what meets is shown.</source>
        <translation>Dit dossier wordt ook van elders gewijzigd. Je kan verder: er wordt niets overschreven, en wat botst, krijg je te zien.</translation>
    </message>
    <message>
        <source>{name} is working in this dossier too. You can both go on: nothing is overwritten, and what meets is shown.</source>
        <translation>{name} werkt ook in dit dossier. Jullie kunnen allebei verder: er wordt niets overschreven, en wat botst, krijg je te zien.</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message numerus="yes">
        <source>%n calls are on the clipboard.</source>
        <translation>
            <numerusform>De bellijst is gekopieerd (%n te bellen).</numerusform>
            <numerusform>De bellijst is gekopieerd (%n te bellen).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people to call</source>
        <translation>
            <numerusform>%n deelnemer te bellen</numerusform>
            <numerusform>%n deelnemers te bellen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 follow-up falls due by {day}</source>
        <translation>Tot en met {day} komt 1 opvolging aan de beurt</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy the calls as a table</source>
        <translation>De bellijst als tabel kopiëren</translation>
    </message>
    <message>
        <source>Coverage with all reached</source>
        <translation>Dekking als je iedereen bereikt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vervaldatum</translation>
    </message>
    <message>
        <source>Fall due</source>
        <translation>Komt aan de beurt</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>In work, of the known</source>
        <translation>Aan het werk, % van bekend</translation>
    </message>
    <message>
        <source>Lower bound with all reached</source>
        <translation>Ondergrens als je iedereen bereikt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name and trajectory</source>
        <translation>Naam en traject</translation>
    </message>
    <message>
        <source>No follow-up falls due by {day}</source>
        <translation>Tot en met {day} komt er geen opvolging aan de beurt</translation>
    </message>
    <message>
        <source>Nobody is left to call for this date.</source>
        <translation>Voor deze datum is er niemand meer te bellen.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Phone round</source>
        <translation>Belronde</translation>
    </message>
    <message>
        <source>Reporting date</source>
        <translation>Verslagdatum</translation>
    </message>
    <message>
        <source>Reporting date: {day}</source>
        <translation>Verslagdatum: {day}</translation>
    </message>
    <message>
        <source>The reporting date {until} lies before {day}, the day of the figures. Choose a later one.</source>
        <translation>De verslagdatum {until} ligt vóór de peildatum {day}. Kies een latere.</translation>
    </message>
    <message>
        <source>The same without calls</source>
        <translation>Als je niemand belt</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>Te bellen</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Traject</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Bellijst</translation>
    </message>
    <message>
        <source>With all reached</source>
        <translation>Als je iedereen bereikt</translation>
    </message>
    <message>
        <source>all answers are there already, so the share in work at {months} months will be {rate}</source>
        <translation>alle antwoorden zijn er al, dus wordt het percentage aan het werk na {months} maanden {rate}</translation>
    </message>
    <message>
        <source>can be called from {first}</source>
        <translation>te bellen vanaf {first}</translation>
    </message>
    <message>
        <source>can be called until {last}</source>
        <translation>te bellen tot en met {last}</translation>
    </message>
    <message>
        <source>can be called, due on {due}</source>
        <translation>nu te bellen, vervaldatum {due}</translation>
    </message>
    <message>
        <source>nobody due can be called any more, so there will be no share in work at {months} months</source>
        <translation>wie aan de beurt is, is niet meer te bellen, dus komt er geen percentage aan het werk na {months} maanden</translation>
    </message>
    <message>
        <source>nobody will be due, so there will be no share in work at {months} months</source>
        <translation>er is dan niemand aan de beurt, dus komt er geen percentage aan het werk na {months} maanden</translation>
    </message>
    <message>
        <source>reaching all of them moves the share in work at {months} months to between {least} and {most}</source>
        <translation>bereik je ze allemaal, dan komt het percentage aan het werk na {months} maanden tussen {least} en {most}</translation>
    </message>
    <message>
        <source>reaching all {count} people who can still be called moves the share in work at {months} months to between {least} and {most}</source>
        <translation>bereik je alle {count} deelnemers die je nog kan bellen, dan komt het percentage aan het werk na {months} maanden tussen {least} en {most}</translation>
    </message>
    <message>
        <source>reaching everyone who can still be called leaves the share in work at {months} months at about {least}</source>
        <translation>ook als je iedereen bereikt die je nog kan bellen, blijft het percentage aan het werk na {months} maanden rond {least}</translation>
    </message>
    <message>
        <source>reaching that person makes the share in work at {months} months {least} or {most}</source>
        <translation>bereik je die deelnemer, dan wordt het percentage aan het werk na {months} maanden {least} of {most}</translation>
    </message>
    <message>
        <source>reaching the one person who can still be called makes the share in work at {months} months {least} or {most}</source>
        <translation>bereik je de enige deelnemer die je nog kan bellen, dan wordt het percentage aan het werk na {months} maanden {least} of {most}</translation>
    </message>
    <message>
        <source>whoever is still unknown can no longer be called, so the share in work at {months} months will be {rate}</source>
        <translation>wie nog onbekend is, is niet meer te bellen, dus wordt het percentage aan het werk na {months} maanden {rate}</translation>
    </message>
    <message>
        <source>{count} follow-ups fall due by {day}</source>
        <translation>Tot en met {day} komen {count} opvolgingen aan de beurt</translation>
    </message>
    <message>
        <source>{due}; {effect}.</source>
        <translation>{due}; {effect}.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Companies</source>
        <translation>Bedrijven</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Phone round</source>
        <translation>Belronde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>Trajecten</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiek</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Wat je kan doen</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Bedrijven</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Zoeken of iets doen</translation>
    </message>
    <message>
        <source>Find or do anything…</source>
        <translation>Zoeken of iets doen…</translation>
    </message>
    <message>
        <source>Looked at last</source>
        <translation>Laatst bekeken</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>Trajecten</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat gevonden is</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Counted</source>
        <translation>Geteld</translation>
    </message>
    <message>
        <source>Due, not known</source>
        <translation>Aan de beurt, niet bekend</translation>
    </message>
    <message>
        <source>Exited and completed</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Exited without completing</source>
        <translation>Niet voltooid</translation>
    </message>
    <message>
        <source>In a dated job</source>
        <translation>Job met datums</translation>
    </message>
    <message>
        <source>In work, or not known</source>
        <translation>Aan het werk of niet bekend</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekend</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Niet geteld</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Niet aan de beurt</translation>
    </message>
    <message>
        <source>Not due or not known</source>
        <translation>Niet aan de beurt of onbekend</translation>
    </message>
    <message>
        <source>Not in a dated job</source>
        <translation>Geen job met datums</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Not with the same employer</source>
        <translation>Niet bij zelfde werkgever</translation>
    </message>
    <message>
        <source>Not with the same employer, or not known</source>
        <translation>Niet bij zelfde, of niet bekend</translation>
    </message>
    <message>
        <source>Not yet observed</source>
        <translation>Nog niet zover</translation>
    </message>
    <message>
        <source>Not yet observed, or left out</source>
        <translation>Niet zover of niet meegeteld</translation>
    </message>
    <message>
        <source>Out of sight before, or not placed</source>
        <translation>Uit beeld of niet aan de slag</translation>
    </message>
    <message>
        <source>Still open or unknown</source>
        <translation>Nog open of onbekend</translation>
    </message>
    <message>
        <source>Still without a break</source>
        <translation>Nog zonder onderbreking</translation>
    </message>
    <message>
        <source>Stopped before</source>
        <translation>Eerder gestopt</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>De anderen</translation>
    </message>
    <message>
        <source>The others due</source>
        <translation>De anderen aan de beurt</translation>
    </message>
    <message>
        <source>With the same employer</source>
        <translation>Bij zelfde werkgever</translation>
    </message>
    <message>
        <source>With the same employer, or not known</source>
        <translation>Bij zelfde, of niet bekend</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>New participant</source>
        <translation>Nieuwe deelnemer</translation>
    </message>
    <message>
        <source>Change personal data</source>
        <translation>Gegevens wijzigen</translation>
    </message>
    <message>
        <source>Note a follow-up</source>
        <translation>Opvolging noteren</translation>
    </message>
    <message>
        <source>Delete participant…</source>
        <translation>Deelnemer verwijderen…</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Iedereen tonen</translation>
    </message>
    <message>
        <source>Search… (Ctrl+F)</source>
        <translation>Zoeken… (Ctrl+F)</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gekozen</numerusform>
            <numerusform>%n gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>All coaches</source>
        <translation>Alle begeleiders</translation>
    </message>
    <message>
        <source>All trajectories</source>
        <translation>Alle trajecten</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Kolommen kiezen…</translation>
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
        <translation>Geschiedenis…</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Note for everyone chosen…</source>
        <translation>Noteren voor alle gekozenen…</translation>
    </message>
    <message>
        <source>Noted twice?…</source>
        <translation>Twee keer genoteerd?…</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Phone round</source>
        <translation>Belronde</translation>
    </message>
    <message>
        <source>Print dossier…</source>
        <translation>Dossier afdrukken…</translation>
    </message>
    <message>
        <source>Search participants</source>
        <translation>Deelnemers zoeken</translation>
    </message>
    <message>
        <source>To be called now</source>
        <translation>Nu te bellen</translation>
    </message>
    <message>
        <source>Whose participants to show</source>
        <translation>Wiens deelnemers je wil zien</translation>
    </message>
    <message>
        <source>Without a coach</source>
        <translation>Zonder begeleider</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Trajectory to show</source>
        <translation>Welk traject je wil zien</translation>
    </message>
    <message>
        <source>Whom to show</source>
        <translation>Wie je wil zien</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>No participants yet</source>
        <translation>Nog geen deelnemers</translation>
    </message>
    <message>
        <source>Add the first one here, or bring everyone in at once from a workbook (Ctrl+I).</source>
        <translation>Voeg hier de eerste toe, of haal iedereen in één keer uit een werkboek (Ctrl+I).</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Niemand gevonden</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deelnemer</numerusform>
            <numerusform>%n deelnemers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n getoond</numerusform>
            <numerusform>%n getoond</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Traject</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Volgende opvolging</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Begeleider</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Enrolled here already</source>
        <translation>Hier al ingeschreven</translation>
    </message>
    <message>
        <source>26 or older</source>
        <translation>26 of ouder</translation>
    </message>
    <message>
        <source>Search by name or code</source>
        <translation>Zoeken op naam of code</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Deelnemers zoeken</translation>
    </message>
    <message>
        <source>Enrol them all the same</source>
        <translation>Toch inschrijven</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gekozen</numerusform>
            <numerusform>%n gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>26 or older on the day of the start: {names}.</source>
        <translation>26 of ouder op de startdag: {names}.</translation>
    </message>
    <message>
        <source>People to enrol</source>
        <translation>Wie je inschrijft</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>since {start}</source>
        <translation>sinds {start}</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>{age} years old. Can start in a trajectory up to {day}.</source>
        <translation>{age} jaar. Kan tot en met {day} aan een traject beginnen.</translation>
    </message>
    <message>
        <source>{age} years old: from 26 on, someone is enrolled only after a confirmation.</source>
        <translation>{age} jaar: vanaf 26 moet je de inschrijving bevestigen.</translation>
    </message>
    <message>
        <source>This birth date lies in the future.</source>
        <translation>Deze geboortedatum moet nog komen.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Starts in a trajectory</source>
        <translation>Start in een traject</translation>
    </message>
    <message>
        <source>The birth date lies after this start.</source>
        <translation>De geboortedatum ligt na deze start.</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Traject</translation>
    </message>
    <message>
        <source>{age} years old on that day: may take part.</source>
        <translation>{age} jaar op die dag: mag deelnemen.</translation>
    </message>
    <message>
        <source>{age} years old. Is the birth date right?</source>
        <translation>{age} jaar. Klopt de geboortedatum?</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Dit lijkt geen e-mailadres.</translation>
    </message>
    <message>
        <source>26 or older</source>
        <translation>26 of ouder</translation>
    </message>
    <message>
        <source>End of the training</source>
        <translation>Einde van de opleiding</translation>
    </message>
    <message>
        <source>Enrol all the same</source>
        <translation>Toch inschrijven</translation>
    </message>
    <message>
        <source>Give the day as well.</source>
        <translation>Vul ook de dag in.</translation>
    </message>
    <message>
        <source>Give the reason as well.</source>
        <translation>Vul ook de reden in.</translation>
    </message>
    <message>
        <source>Language spoken best</source>
        <translation>Spreekt het best</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Nieuwe deelnemer</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nog geen</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienaam</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Opleidingsniveau</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Gsm of telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straat en nummer</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Toegeleid door</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Aangemeld op</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Left out of the figures</source>
        <translation>Niet meegeteld</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Bewaren en volgende</translation>
    </message>
    <message>
        <source>Save, and go on with the next person in the same trajectory ({key})</source>
        <translation>Bewaren, en verder met de volgende in hetzelfde traject ({key})</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>After 12 months</source>
        <translation>Na 12 maanden</translation>
    </message>
    <message>
        <source>After 3 months</source>
        <translation>Na 3 maanden</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Opleidingsniveau</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Uitstroom</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Internships</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Left out of the figures</source>
        <translation>Niet meegeteld</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Volgende opvolging</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Gsm of telefoon</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Toegeleid door</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Aangemeld op</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spreekt</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Training end</source>
        <translation>Einde opleiding</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>Trajecten</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Traject</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Waar het ligt</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Reden van het einde</translation>
    </message>
    <message>
        <source>from {day}: {reason}</source>
        <translation>vanaf {day}: {reason}</translation>
    </message>
    <message>
        <source>open, known up to {day}</source>
        <translation>loopt nog, zeker tot en met {day}</translation>
    </message>
    <message>
        <source>{answer}, try again on {day}</source>
        <translation>{answer}, opnieuw proberen op {day}</translation>
    </message>
    <message>
        <source>{day}, {age} years old</source>
        <translation>{day}, {age} jaar</translation>
    </message>
    <message>
        <source>{due}: {status}</source>
        <translation>{due}: {status}</translation>
    </message>
    <message>
        <source>{milestone}, {due}; an answer counts from {first} to {last}</source>
        <translation>{milestone}, {due}; een antwoord telt van {first} tot en met {last}</translation>
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
        <translation>De landcode na de + bestaat niet. Het nummer blijft zoals je het typte.</translation>
    </message>
    <message>
        <source>This cannot be a phone number. It is kept as you typed it.</source>
        <translation>Dit kan geen telefoonnummer zijn. Het blijft zoals je het typte.</translation>
    </message>
    <message>
        <source>This number is too long. It is kept as you typed it.</source>
        <translation>Dit nummer is te lang. Het blijft zoals je het typte.</translation>
    </message>
    <message>
        <source>This number is too short. It is kept as you typed it.</source>
        <translation>Dit nummer is te kort. Het blijft zoals je het typte.</translation>
    </message>
</context>
<context>
    <name>PhoneRound</name>
    <message numerus="yes">
        <source>%n answer(s) not saved yet; nothing is lost. {name}: {why}</source>
        <translation>
            <numerusform>%n antwoord nog niet bewaard; niets is verloren. {name}: {why}</numerusform>
            <numerusform>%n antwoorden nog niet bewaard; niets is verloren. {name}: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n beantwoord</numerusform>
            <numerusform>%n beantwoord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <translation>
            <numerusform>%n niet bereikt</numerusform>
            <numerusform>%n niet bereikt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <translation>
            <numerusform>%n bereikt</numerusform>
            <numerusform>%n bereikt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n geweigerd</numerusform>
            <numerusform>%n geweigerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: {names}</source>
        <translation>
            <numerusform>%n overgeslagen: {names}</numerusform>
            <numerusform>%n overgeslagen: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>A later enrolment in the same project counts, so an answer here does not.</source>
        <translation>Een latere inschrijving in hetzelfde project telt, dus een antwoord hier niet.</translation>
    </message>
    <message>
        <source>A student job does not count as work: if it is all, choose another answer.</source>
        <translation>Een studentenjob telt niet als werk: is er niets anders, kies dan een ander antwoord.</translation>
    </message>
    <message>
        <source>An answer counts from {first} to {last}.</source>
        <translation>Een antwoord telt van {first} tot en met {last}.</translation>
    </message>
    <message>
        <source>An answer of the phone round is not saved yet.</source>
        <translation>Een antwoord uit de belronde is nog niet bewaard.</translation>
    </message>
    <message>
        <source>Another day or way of contact</source>
        <translation>Andere dag of manier van contact</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>Antwoord: {answer}</translation>
    </message>
    <message>
        <source>Answered on {day}: {answer}. A later answer takes its place.</source>
        <translation>Antwoord op {day}: {answer}. Een later antwoord komt in de plaats.</translation>
    </message>
    <message>
        <source>At a company</source>
        <translation>Bij een bedrijf</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Call the number</source>
        <translation>Nummer bellen</translation>
    </message>
    <message>
        <source>Call those skipped</source>
        <translation>Overgeslagen deelnemers bellen</translation>
    </message>
    <message>
        <source>Choose an answer first, or go on with Page Down.</source>
        <translation>Kies eerst een antwoord, of ga verder met Page Down.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Contact on</source>
        <translation>Contact op</translation>
    </message>
    <message>
        <source>Contact with {name} added</source>
        <translation>Contact met {name} toegevoegd</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopiëren</translation>
    </message>
    <message>
        <source>Does not say where</source>
        <translation>Wil niet zeggen waar</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Elders</translation>
    </message>
    <message>
        <source>Enter saves · Backspace chooses again</source>
        <translation>Enter bewaart · Backspace kiest opnieuw</translation>
    </message>
    <message>
        <source>Everyone in this round</source>
        <translation>Iedereen in deze belronde</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Ermee verdergaan</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>In work elsewhere</source>
        <translation>Aan het werk, elders</translation>
    </message>
    <message>
        <source>In work, does not say where</source>
        <translation>Aan het werk, zegt niet waar</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Laatste contact</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Laatste notitie</translation>
    </message>
    <message>
        <source>Late: without an answer by {last} this stays unknown.</source>
        <translation>Laat: zonder antwoord ten laatste op {last} blijft dit onbekend.</translation>
    </message>
    <message>
        <source>Left out of the figures since {day} ({reason}): do not call.</source>
        <translation>Niet meegeteld sinds {day} ({reason}): niet bellen.</translation>
    </message>
    <message>
        <source>Left the job before on</source>
        <translation>Vorige job gestopt op</translation>
    </message>
    <message>
        <source>No exit is known yet, so there is no window: an answer does not count.</source>
        <translation>De uitstroom is nog niet bekend, dus er is geen termijn: een antwoord telt niet.</translation>
    </message>
    <message>
        <source>No further follow-ups are planned after this.</source>
        <translation>Hierna wordt er geen opvolging meer gepland.</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>Geen telefoonnummer bekend.</translation>
    </message>
    <message>
        <source>Nobody to call</source>
        <translation>Niemand te bellen</translation>
    </message>
    <message>
        <source>Not enrolled in a trajectory, so there is no follow-up to note.</source>
        <translation>Niet ingeschreven in een traject, dus er is geen opvolging te noteren.</translation>
    </message>
    <message>
        <source>Not reached on {day} either: {hint}.</source>
        <translation>Ook op {day} niet bereikt: {hint}.</translation>
    </message>
    <message>
        <source>Not reached {count} times before: {hint}.</source>
        <translation>Al {count} keer niet bereikt: {hint}.</translation>
    </message>
    <message>
        <source>One key answers · Page Down skips</source>
        <translation>Antwoord met één toets · Page Down slaat over</translation>
    </message>
    <message>
        <source>Only the answer is kept: it counts for this moment alone.</source>
        <translation>Alleen het antwoord wordt bewaard: het telt enkel voor dit opvolgmoment.</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>Open the dossier (Ctrl+D)</source>
        <translation>Dossier openen (Ctrl+D)</translation>
    </message>
    <message>
        <source>Outside {first} to {last}: an answer of this day does not count.</source>
        <translation>Niet tussen {first} en {last}: een antwoord van deze dag telt niet.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Refused on {day}, so nothing more is planned.</source>
        <translation>Geweigerd op {day}, dus er is niets meer gepland.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Bewaren en volgende</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Someone else ended the job at {company} in the meantime. Nothing was saved; look at it again.</source>
        <translation>Iemand anders zette intussen een einde bij de job bij {company}. Er is niets bewaard; kijk het nog eens na.</translation>
    </message>
    <message>
        <source>Start a round from the list of today, from participants you chose, from a trajectory or from the outlook of the statistics.</source>
        <translation>Start een belronde vanuit de lijst van vandaag, met deelnemers die je koos, vanuit een traject of vanuit de vooruitblik bij Statistiek.</translation>
    </message>
    <message>
        <source>Still at {company}</source>
        <translation>Nog bij {company}</translation>
    </message>
    <message>
        <source>The job at {company} is known already: choose “still”.</source>
        <translation>De job bij {company} is al bekend: kies “Nog bij”.</translation>
    </message>
    <message>
        <source>The job is then known up to {day}.</source>
        <translation>De job is dan zeker tot en met {day}.</translation>
    </message>
    <message numerus="yes">
        <source>The round before is put aside, %n to come.</source>
        <translation>
            <numerusform>De vorige belronde staat opzij, nog %n te gaan.</numerusform>
            <numerusform>De vorige belronde staat opzij, nog %n te gaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The round is done</source>
        <translation>De belronde is klaar</translation>
    </message>
    <message>
        <source>The window closed on {last}: an answer does not count any more, the dates of a job do.</source>
        <translation>De termijn liep tot en met {last}: een antwoord telt niet meer, de datums van een job wel.</translation>
    </message>
    <message>
        <source>The window is over after this day: trying again brings nothing.</source>
        <translation>Na deze dag is de termijn voorbij: opnieuw proberen heeft geen zin.</translation>
    </message>
    <message>
        <source>The window is over by then: an answer counts until {last}.</source>
        <translation>De termijn is dan voorbij: een antwoord telt tot en met {last}.</translation>
    </message>
    <message>
        <source>The window opens on {first}: an answer of today does not count yet.</source>
        <translation>De termijn begint op {first}: een antwoord van vandaag telt nog niet.</translation>
    </message>
    <message>
        <source>This company is new and is added.</source>
        <translation>Dit bedrijf is nieuw en wordt toegevoegd.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
    <message>
        <source>This lies after the contact, {day}.</source>
        <translation>Dit ligt na het contact, {day}.</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>Naar {name}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Try again on</source>
        <translation>Opnieuw proberen op</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Ongedaan maken (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone: {name}</source>
        <translation>Ongedaan gemaakt: {name}</translation>
    </message>
    <message>
        <source>Without an end the job at {company} stays open, known up to {day}.</source>
        <translation>Zonder einde blijft de job bij {company} lopen, zeker tot en met {day}.</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>Werkt bij</translation>
    </message>
    <message>
        <source>exit {day}</source>
        <translation>uitstroom {day}</translation>
    </message>
    <message>
        <source>not any more</source>
        <translation>niet meer</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>nog niet bewaard</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>spreekt {language}</translation>
    </message>
    <message>
        <source>still at {company}</source>
        <translation>nog bij {company}</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>nog te bellen</translation>
    </message>
    <message>
        <source>works at {company}</source>
        <translation>werkt bij {company}</translation>
    </message>
    <message>
        <source>{answer}, again on {day}</source>
        <translation>{answer}, opnieuw op {day}</translation>
    </message>
    <message>
        <source>{company} · {contract} since {start} · known up to {day}</source>
        <translation>{company} · {contract} sinds {start} · zeker tot en met {day}</translation>
    </message>
    <message>
        <source>{milestone}, due {day}</source>
        <translation>{milestone}, op {day}</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} van {total}</translation>
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
        <translation>D</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>F</source>
        <translation>G</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>L</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>R</source>
        <translation>P</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>T</source>
        <translation>O</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>X</source>
        <translation>T</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>The postcode can be {codes}.</source>
        <translation>De postcode kan {codes} zijn.</translation>
    </message>
    <message>
        <source>There is no such postcode in Belgium.</source>
        <translation>Deze postcode bestaat niet in België.</translation>
    </message>
    <message>
        <source>This is {names}: choose one.</source>
        <translation>Dit is {names}: kies er een.</translation>
    </message>
    <message>
        <source>{code} is the postcode of {names}.</source>
        <translation>{code} is de postcode van {names}.</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertrouwelijk</translation>
    </message>
    <message>
        <source>Made on {day} from {dossier}</source>
        <translation>Gemaakt op {day} uit {dossier}</translation>
    </message>
    <message>
        <source>Nothing noted.</source>
        <translation>Niets genoteerd.</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer was not reached. Save a PDF instead.</source>
        <translation>Er is niets afgedrukt: de printer is niet bereikt. Bewaar een pdf in de plaats.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Pdf (*.pdf)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} van {pages}</translation>
    </message>
    <message>
        <source>Print this dossier</source>
        <translation>Dit dossier afdrukken</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als pdf</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Bewaren als pdf…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Bewaard: {path}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>What was noted in confidence is better left out for others.</source>
        <translation>Wat je in vertrouwen noteerde, laat je voor anderen beter weg.</translation>
    </message>
    <message>
        <source>With notes and remarks</source>
        <translation>Met notities en opmerkingen</translation>
    </message>
    <message>
        <source>without notes and remarks</source>
        <translation>zonder notities en opmerkingen</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>This is required.</source>
        <translation>Dit moet je invullen.</translation>
    </message>
    <message>
        <source>This is too long: at most {limit} characters.</source>
        <translation>Dit is te lang: hoogstens {limit} tekens.</translation>
    </message>
    <message>
        <source>Trying again, {day}, lies before the contact, {contact}.</source>
        <translation>Opnieuw proberen, {day}, ligt vóór het contact, {contact}.</translation>
    </message>
    <message>
        <source>{day} cannot be right: use a date from 1900 to 2199.</source>
        <translation>{day} kan niet kloppen: gebruik een datum van 1900 tot 2199.</translation>
    </message>
    <message>
        <source>This cannot be below zero.</source>
        <translation>Dit kan niet kleiner zijn dan nul.</translation>
    </message>
    <message>
        <source>The year is missing: type it like 7/3/2002.</source>
        <translation>Het jaar ontbreekt: typ de datum zoals 7/3/2002.</translation>
    </message>
    <message>
        <source>There is no month {month}. The day stands first: 7/3 is 7 March.</source>
        <translation>Maand {month} bestaat niet. De dag staat eerst: 7/3 is 7 maart.</translation>
    </message>
    <message>
        <source>There is nothing like this. Choose from the list (Down).</source>
        <translation>Dit staat er niet bij. Kies uit de lijst (Pijl omlaag).</translation>
    </message>
    <message>
        <source>This day does not exist: that month has {days} days.</source>
        <translation>Deze dag bestaat niet: die maand heeft {days} dagen.</translation>
    </message>
    <message>
        <source>This holds a sign that cannot be read. Type it anew.</source>
        <translation>Hier staat een teken dat niet te lezen is. Typ het opnieuw.</translation>
    </message>
    <message>
        <source>This is not a date. Type it like 7/3/2002 or 070302.</source>
        <translation>Dit is geen datum. Typ ze zoals 7/3/2002 of 070302.</translation>
    </message>
    <message>
        <source>This is not a date. Type it like 7/3/2002, 070302 or +14.</source>
        <translation>Dit is geen datum. Typ ze zoals 7/3/2002, 070302 of +14.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Dit getal is te groot.</translation>
    </message>
    <message>
        <source>The end, {end}, lies before the start, {start}.</source>
        <translation>Het einde, {end}, ligt vóór de start, {start}.</translation>
    </message>
    <message>
        <source>Give the day on which the group starts.</source>
        <translation>Vul de dag in waarop de groep start.</translation>
    </message>
    <message>
        <source>It applies to nobody who is ticked.</source>
        <translation>Het geldt voor niemand die aangevinkt is.</translation>
    </message>
    <message>
        <source>More than one can be meant: {names}.</source>
        <translation>Er kan meer dan één bedoeld zijn: {names}.</translation>
    </message>
    <message>
        <source>The confirmation, {day}, lies before the start, {start}.</source>
        <translation>De bevestiging, {day}, ligt vóór de start, {start}.</translation>
    </message>
    <message>
        <source>The period ends on {end}, before it begins on {start}.</source>
        <translation>De periode eindigt op {end}, voordat ze begint op {start}.</translation>
    </message>
    <message>
        <source>The birth date, {birth}, lies after {day}, when the person was registered.</source>
        <translation>De geboortedatum, {birth}, ligt na {day}, de dag van de aanmelding.</translation>
    </message>
    <message>
        <source>The exclusion, {day}, lies before the birth date.</source>
        <translation>Niet meegeteld sinds {day}: dat ligt vóór de geboortedatum.</translation>
    </message>
    <message>
        <source>Nothing changes like this: choose an outcome or a date, or tick someone.</source>
        <translation>Zo verandert er niets: kies een uitkomst of een datum, of vink iemand aan.</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}: {problem}</translation>
    </message>
    <message>
        <source>Tick at least one person.</source>
        <translation>Vink minstens één deelnemer aan.</translation>
    </message>
    <message>
        <source>Tick that whoever is 26 or older may take part all the same.</source>
        <translation>Vink aan dat wie 26 of ouder is, toch mag deelnemen.</translation>
    </message>
    <message>
        <source>Type a whole number, such as 12.</source>
        <translation>Typ een geheel getal, zoals 12.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Change project</source>
        <translation>Project wijzigen</translation>
    </message>
    <message>
        <source>Trajectories belong to a project: the period in which a funder pays for them. You need one first; after that comes the trajectory.</source>
        <translation>Trajecten horen bij een project: de periode waarin een financier ervoor betaalt. Dat maak je eerst; daarna komt het traject.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Financier</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Dossiernummer</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nieuw project</translation>
    </message>
    <message>
        <source>Change {project}</source>
        <translation>{project} wijzigen</translation>
    </message>
    <message>
        <source>Delete {project}</source>
        <translation>{project} verwijderen</translation>
    </message>
</context>
<context>
    <name>Reached</name>
    <message>
        <source>Companies</source>
        <translation>Bedrijven</translation>
    </message>
    <message>
        <source>Mediators</source>
        <translation>Bemiddelaars</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentoren</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Jongeren</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Answered outside the window</source>
        <translation>Antwoord buiten de termijn</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Niet bereikt</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Niet geprobeerd</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Traject</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inschrijving</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contact with {count} participants added</source>
        <translation>Contact met {count} deelnemers toegevoegd</translation>
    </message>
    <message>
        <source>Contact with {person}</source>
        <translation>Contact met {person}</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Document “{title}” of {person}</source>
        <translation>Document “{title}” van {person}</translation>
    </message>
    <message>
        <source>Enrolment of {person} in {trajectory}</source>
        <translation>Inschrijving van {person} in {trajectory}</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Uitgave</translation>
    </message>
    <message>
        <source>Former code</source>
        <translation>Vroegere code</translation>
    </message>
    <message>
        <source>Former code {code} of {person}</source>
        <translation>Vroegere code {code} van {person}</translation>
    </message>
    <message>
        <source>Frozen report</source>
        <translation>Vastgelegd verslag</translation>
    </message>
    <message>
        <source>Group of {count} enrolled in {trajectory}, {new} of them new</source>
        <translation>Groep van {count} ingeschreven in {trajectory}, {new} nieuw</translation>
    </message>
    <message>
        <source>Internship of {person}</source>
        <translation>Stage van {person}</translation>
    </message>
    <message>
        <source>Job of {person} at {company}</source>
        <translation>Job van {person} bij {company}</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Merged: {name} and {other}</source>
        <translation>Samengevoegd: {name} en {other}</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Niet dezelfde deelnemer</translation>
    </message>
    <message>
        <source>Note about {count} participants added</source>
        <translation>Notitie over {count} deelnemers toegevoegd</translation>
    </message>
    <message>
        <source>Note about {person}</source>
        <translation>Notitie over {person}</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selectie</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>something that is gone</source>
        <translation>iets wat er niet meer is</translation>
    </message>
    <message>
        <source>{coach} is the coach of {count} participants</source>
        <translation>{coach} begeleidt {count} deelnemers</translation>
    </message>
    <message>
        <source>{count} participants completed</source>
        <translation>{count} deelnemers voltooid</translation>
    </message>
    <message>
        <source>{count} participants dropped out</source>
        <translation>{count} deelnemers stopgezet</translation>
    </message>
    <message>
        <source>{count} participants enrolled in {trajectory}</source>
        <translation>{count} deelnemers ingeschreven in {trajectory}</translation>
    </message>
    <message>
        <source>{name} added and enrolled in {trajectory}</source>
        <translation>{name} toegevoegd en ingeschreven in {trajectory}</translation>
    </message>
    <message>
        <source>{name} and {other} are one company</source>
        <translation>{name} en {other} zijn één bedrijf</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>{name} verwijderd</translation>
    </message>
    <message>
        <source>{person} and {other} are not the same</source>
        <translation>{person} en {other} zijn niet dezelfde</translation>
    </message>
    <message>
        <source>{record} added</source>
        <translation>{record} toegevoegd</translation>
    </message>
    <message>
        <source>{record} changed</source>
        <translation>{record} gewijzigd</translation>
    </message>
    <message>
        <source>{record} deleted</source>
        <translation>{record} verwijderd</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Enrolled in {trajectory}: {count}</source>
        <translation>Ingeschreven in {trajectory}: {count}</translation>
    </message>
    <message>
        <source>{record} {name}</source>
        <translation>{record} {name}</translation>
    </message>
    <message>
        <source>{record}: {said}</source>
        <translation>{record}: {said}</translation>
    </message>
    <message>
        <source>{trajectory} closed for: {count}</source>
        <translation>{trajectory} afgesloten, deelnemers: {count}</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Keep or change selections</source>
        <translation>Selecties bewaren of wijzigen</translation>
    </message>
    <message>
        <source>Name of the selection</source>
        <translation>Naam van de selectie</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Andere naam…</translation>
    </message>
    <message>
        <source>Save this selection…</source>
        <translation>Deze selectie bewaren…</translation>
    </message>
    <message>
        <source>Saved selections</source>
        <translation>Bewaarde selecties</translation>
    </message>
    <message>
        <source>Selection “{name}” deleted</source>
        <translation>Selectie “{name}” verwijderd</translation>
    </message>
    <message>
        <source>Selection “{name}” renamed</source>
        <translation>Selectie “{name}” kreeg een andere naam</translation>
    </message>
    <message>
        <source>Selection “{name}” replaced</source>
        <translation>Selectie “{name}” vervangen</translation>
    </message>
    <message>
        <source>Selection “{name}” saved</source>
        <translation>Selectie “{name}” bewaard</translation>
    </message>
    <message>
        <source>The dossier has no project {code} any more.</source>
        <translation>Project {code} zit niet meer in het dossier.</translation>
    </message>
    <message>
        <source>There is a selection “{name}” already. Choose another name, or replace it.</source>
        <translation>Er is al een selectie “{name}”. Kies een andere naam, of vervang ze.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>By code alone, without names and numbers</source>
        <translation>Alleen met code, zonder namen en nummers</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Follow-ups saved for a calendar</source>
        <translation>Opvolgingen bewaard voor een agenda</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Larger or smaller: as your system is set, now {scale} %.</source>
        <translation>Groter of kleiner: zoals je computer ingesteld is, nu {scale} %.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Weergave en taal</translation>
    </message>
    <message>
        <source>On Today. It can be changed there too.</source>
        <translation>Op Vandaag. Je kan het ook daar wijzigen.</translation>
    </message>
    <message>
        <source>Remind on the day, at nine</source>
        <translation>Herinneren op de dag zelf, om negen uur</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Ruim</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>Rijen in tabellen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>So the history calls you. Colleagues see it there.</source>
        <translation>Zo heet je in de geschiedenis. Collega’s zien het daar.</translation>
    </message>
    <message>
        <source>This, and what you typed and did not save yet, lies in {folder}. Only you can read it there.</source>
        <translation>Dit, en wat je typte en nog niet bewaarde, ligt in {folder}. Alleen jij kan het daar lezen.</translation>
    </message>
    <message>
        <source>Whose work to show</source>
        <translation>Wiens werk je wil zien</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>Your settings could not be kept: {reason}.</source>
        <translation>Je instellingen konden niet bewaard worden: {reason}.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Outcomes</source>
        <translation>Uitkomsten</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statussen</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Samenstelling</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Behoud van werk</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definities</translation>
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
        <translation>het ESF (één registratie per deelnemer en project) en WIOA, de Workforce Innovation and Opportunity Act van de Verenigde Staten (iedereen die uitstroomt, telt).</translation>
    </message>
    <message>
        <source>General Data Protection Regulation, article 9: a special category of data.</source>
        <translation>Algemene verordening gegevensbescherming (AVG), artikel 9: een bijzondere categorie van gegevens.</translation>
    </message>
    <message>
        <source>ISCED, the International Standard Classification of Education (UNESCO).</source>
        <translation>ISCED, de internationale standaardindeling van het onderwijs (UNESCO).</translation>
    </message>
    <message>
        <source>Kaplan, Meier (1958), Journal of the American Statistical Association 53; variance of Greenwood (1926), 95% interval on the log(−log) scale.</source>
        <translation>Kaplan, Meier (1958), Journal of the American Statistical Association 53; variantie van Greenwood (1926), 95&#xa0;%-interval op de log(−log)-schaal.</translation>
    </message>
    <message>
        <source>Newcombe (1998), Interval estimation for the difference between independent proportions, Statistics in Medicine 17(8), method 10.</source>
        <translation>Newcombe (1998), Interval estimation for the difference between independent proportions, Statistics in Medicine 17(8), methode 10.</translation>
    </message>
    <message>
        <source>Regulation (EEC, Euratom) No 1182/71, article 3: where the month has no such day, its last day counts.</source>
        <translation>Verordening (EEG, Euratom) nr. 1182/71, artikel 3: heeft de maand die dag niet, dan telt haar laatste dag.</translation>
    </message>
    <message>
        <source>The lower bound is the rule of WIOA.</source>
        <translation>De ondergrens volgt de regel van WIOA.</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>The dossier has no project yet. Add one, or import a workbook with one.</source>
        <translation>Het dossier heeft nog geen project. Voeg er een toe, of importeer een werkboek met een project.</translation>
    </message>
    <message>
        <source>The dossier has several projects ({codes}): choose one.</source>
        <translation>Het dossier heeft meer dan één project ({codes}): kies er een.</translation>
    </message>
    <message>
        <source>There is no project {code}. The dossier has: {codes}.</source>
        <translation>Er is geen project {code}. In het dossier zitten: {codes}.</translation>
    </message>
    <message>
        <source>There is no trajectory {code} in project {project}. It has: {codes}.</source>
        <translation>Er is geen traject {code} in project {project}. Daarin zitten: {codes}.</translation>
    </message>
    <message>
        <source>The period ends on {end}, before it begins on {start}.</source>
        <translation>De periode eindigt op {end}, voordat ze begint op {start}.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Periode van</translation>
    </message>
    <message>
        <source>Who was in work in each month after the exit, among those observed that month.</source>
        <translation>Wie in elke maand na de uitstroom aan het werk was, van wie al zover is.</translation>
    </message>
    <message>
        <source>up to and including</source>
        <translation>tot en met</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Peildatum</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie telt mee</translation>
    </message>
    <message>
        <source>Exit counted from</source>
        <translation>Uitstroom geteld vanaf</translation>
    </message>
    <message numerus="yes">
        <source>%n being followed up</source>
        <translation>
            <numerusform>%n nog te bereiken</numerusform>
            <numerusform>%n nog te bereiken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n niet meegeteld</numerusform>
            <numerusform>%n niet meegeteld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet due</source>
        <translation>
            <numerusform>%n nog niet aan de beurt</numerusform>
            <numerusform>%n nog niet aan de beurt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet exited</source>
        <translation>
            <numerusform>%n nog niet uitgestroomd</numerusform>
            <numerusform>%n nog niet uitgestroomd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n deelnemer</numerusform>
            <numerusform>%n deelnemers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are on the clipboard.</source>
        <translation>
            <numerusform>%n deelnemer is gekopieerd.</numerusform>
            <numerusform>%n deelnemers zijn gekopieerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n onbekend</numerusform>
            <numerusform>%n onbekend</numerusform>
        </translation>
    </message>
    <message>
        <source>A curve for each group</source>
        <translation>Een curve per groep</translation>
    </message>
    <message>
        <source>As of, along the life of the project</source>
        <translation>Peildatum, over de looptijd van het project</translation>
    </message>
    <message>
        <source>CSV for other programs (*.csv)</source>
        <translation>CSV voor andere programma’s (*.csv)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Click a figure, a cell of the table or a part of the chart: here you then see the people behind it, and why they count.</source>
        <translation>Klik op een cijfer, een cel van de tabel of een stuk van de grafiek: dan zie je hier welke deelnemers erachter zitten, en waarom ze tellen.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Grafiek kopiëren</translation>
    </message>
    <message>
        <source>Copy the people as a table</source>
        <translation>De deelnemers als tabel kopiëren</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Opleidingsniveau</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>Einde periode</translation>
    </message>
    <message>
        <source>Enter shows the people behind this figure.</source>
        <translation>Enter toont de deelnemers achter dit cijfer.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-werkboek (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Cijfers exporteren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter ({count})</source>
        <translation>Filter ({count})</translation>
    </message>
    <message>
        <source>Follows: {source}</source>
        <translation>Bron: {source}</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>How long work lasts without a break. The share in work at 12 months is another figure: it disregards breaks.</source>
        <translation>Hoe lang werk duurt zonder onderbreking. Het aandeel aan het werk na 12 maanden is een ander cijfer: daar maken onderbrekingen niet uit.</translation>
    </message>
    <message>
        <source>How many of all enrolled reached each step.</source>
        <translation>Hoeveel ingeschrevenen elke stap bereikten.</translation>
    </message>
    <message>
        <source>In a wider window and in the export also: {columns}.</source>
        <translation>In een breder venster en in de export ook: {columns}.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betekenis</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Maanden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Nog geen cijfers</translation>
    </message>
    <message>
        <source>Nobody began in this period by this day. Choose another period or day.</source>
        <translation>In deze periode was op deze dag nog niemand gestart. Kies een andere periode of dag.</translation>
    </message>
    <message>
        <source>Nobody in this selection</source>
        <translation>Niemand in deze selectie</translation>
    </message>
    <message>
        <source>Nobody is left with these filters. Take one away above, or choose another day.</source>
        <translation>Met deze filters blijft niemand over. Haal er hierboven een weg, of kies een andere dag.</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Niemand.</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (*.ods)</source>
        <translation>OpenDocument-rekenblad (*.ods)</translation>
    </message>
    <message>
        <source>Origin (estimate): {answer}</source>
        <translation>Herkomst (inschatting): {answer}</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Uitkomsten</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Vooruitblik</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-document (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-afbeelding (*.png)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Samenstelling</translation>
    </message>
    <message>
        <source>People behind the figure</source>
        <translation>Deelnemers achter het cijfer</translation>
    </message>
    <message>
        <source>Period {start} to {end}</source>
        <translation>Periode {start} – {end}</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regio’s</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Behoud van werk</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-tekening (*.svg)</translation>
    </message>
    <message>
        <source>Same employer</source>
        <translation>Zelfde werkgever</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>Grafiek bewaren…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Grafiek bewaren</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Bewaard: {path}</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Opgesplitst per</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Streefcijfers</translation>
    </message>
    <message>
        <source>The chart is on the clipboard: paste it where you want.</source>
        <translation>De grafiek is gekopieerd: plak ze waar je wil.</translation>
    </message>
    <message>
        <source>The figures below are about {selection}.</source>
        <translation>De cijfers hieronder gaan over {selection}.</translation>
    </message>
    <message>
        <source>The last day whose facts count. Earlier days can be asked too.</source>
        <translation>De laatste dag waarvan de gegevens meetellen. Een vroegere dag kan ook.</translation>
    </message>
    <message>
        <source>The whole project again</source>
        <translation>Opnieuw het hele project</translation>
    </message>
    <message>
        <source>There is no trajectory in region {region} in project {project}. Its regions are: {regions}.</source>
        <translation>In project {project} is er geen traject in regio {region}. De regio’s zijn: {regions}.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>Trajecten</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Traject</translation>
    </message>
    <message>
        <source>What each action aimed at and what it reached.</source>
        <translation>Wat elke actie beoogde en wat ze bereikte.</translation>
    </message>
    <message>
        <source>What is shown beside the table</source>
        <translation>Wat er naast de tabel staat</translation>
    </message>
    <message>
        <source>Where everyone stood 3 and 12 months after the exit.</source>
        <translation>Waar iedereen stond, 3 en 12 maanden na de uitstroom.</translation>
    </message>
    <message>
        <source>Which of the people</source>
        <translation>Welke deelnemers</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation>Wie en waarom</translation>
    </message>
    <message>
        <source>Who counts</source>
        <translation>Wie telt mee</translation>
    </message>
    <message>
        <source>Who is behind it?</source>
        <translation>Wie zit erachter?</translation>
    </message>
    <message>
        <source>Who took part; origin is an estimate per trajectory.</source>
        <translation>Wie deelnam; migratieachtergrond is een inschatting per traject.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>and then by</source>
        <translation>en dan per</translation>
    </message>
    <message>
        <source>exit counted from: {basis}</source>
        <translation>uitstroom geteld vanaf: {basis}</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>cijfers</translation>
    </message>
    <message>
        <source>figures for outside</source>
        <translation>cijfers extern</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>dichtgeklapt</translation>
    </message>
    <message>
        <source>migrant origin (estimate): not counted</source>
        <translation>migratieachtergrond (inschatting): niet geteld</translation>
    </message>
    <message>
        <source>no further</source>
        <translation>niet verder</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>{k} of {known} known, of {due} due</source>
        <translation>{k} van {known} bekend, {due} aan de beurt</translation>
    </message>
    <message>
        <source>{people}: {parts}</source>
        <translation>{people}: {parts}</translation>
    </message>
    <message>
        <source>bounds {span}</source>
        <translation>grenzen {span}</translation>
    </message>
    <message>
        <source>migrant origin (estimate): {parts}</source>
        <translation>migratieachtergrond (inschatting): {parts}</translation>
    </message>
    <message>
        <source>95% interval {span}</source>
        <translation>95&#xa0;%-interval {span}</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>voorlopig</translation>
    </message>
    <message>
        <source>Still to change: someone is being followed up, not yet due or not yet exited, or fewer than 80% of the due are known.</source>
        <translation>Kan nog wijzigen: iemand is nog te bereiken, nog niet aan de beurt of nog niet uitgestroomd, of minder dan 80&#xa0;% van wie aan de beurt is, is bekend.</translation>
    </message>
    <message>
        <source>Figures are about the people of a project: the period in which a funder pays for trajectories. Add one here, or import a workbook.</source>
        <translation>Cijfers gaan over de deelnemers van een project: de periode waarin een financier voor trajecten betaalt. Voeg er hier een toe, of importeer een werkboek.</translation>
    </message>
    <message>
        <source>In work 3 months after the exit</source>
        <translation>Aan het werk 3 maanden na de uitstroom</translation>
    </message>
    <message>
        <source>Was there work on that day? With whom does not matter.</source>
        <translation>Was er die dag werk? Bij wie maakt niet uit.</translation>
    </message>
    <message>
        <source>In work 12 months after the exit</source>
        <translation>Aan het werk 12 maanden na de uitstroom</translation>
    </message>
    <message>
        <source>Was there work on that day? Breaks before do not matter.</source>
        <translation>Was er die dag werk? Onderbrekingen ervoor maken niet uit.</translation>
    </message>
    <message>
        <source>On the workplace track</source>
        <translation>In een werkplek-traject</translation>
    </message>
    <message>
        <source>Of all enrolled: began an internship of that kind.</source>
        <translation>Van alle ingeschrevenen: wie een werkplek-traject begon.</translation>
    </message>
    <message>
        <source>Part of the figures</source>
        <translation>Deel van de cijfers</translation>
    </message>
    <message>
        <source>Figures per group</source>
        <translation>Cijfers per groep</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>In work</source>
        <translation>Aan het werk</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n day(s) ago</source>
        <translation>
            <numerusform>Laatste reservekopie %n dag geleden</numerusform>
            <numerusform>Laatste reservekopie %n dagen geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Nog geen reservekopie</translation>
    </message>
    <message>
        <source>Not in work</source>
        <translation>Niet aan het werk</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Niet aan de slag geraakt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Without internship</source>
        <translation>Zonder stage</translation>
    </message>
    <message>
        <source>{moment} · {status}</source>
        <translation>{moment} · {status}</translation>
    </message>
    <message>
        <source>{status}: {detail}</source>
        <translation>{status}: {detail}</translation>
    </message>
    <message>
        <source>Still to be reached</source>
        <translation>Nog te bereiken</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Nu reservekopie maken</translation>
    </message>
    <message>
        <source>Backup of {day}</source>
        <translation>Reservekopie van {day}</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes: {what}</source>
        <translation>Ctrl+Z maakt ongedaan: {what}</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Nog niet aan de beurt</translation>
    </message>
    <message>
        <source>Not yet exited</source>
        <translation>Nog niet uitgestroomd</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Niet meegeteld</translation>
    </message>
    <message>
        <source>Not yet due or exited</source>
        <translation>Nog niet aan de beurt of uitgestroomd</translation>
    </message>
    <message>
        <source>Busy…</source>
        <translation>Bezig…</translation>
    </message>
    <message>
        <source>Demo · today is {day} · nothing here is kept</source>
        <translation>Demo · vandaag is {day} · niets blijft bewaard</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Someone else is writing in the dossier right now. Nothing was saved; try again in a moment.</source>
        <translation>Iemand anders schrijft nu in het dossier. Er is niets bewaard; probeer zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Make room and try again.</source>
        <translation>De schijf is vol, dus er is niets bewaard. Maak plaats en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The dossier may only be read here, so nothing was saved.</source>
        <translation>Je mag dit dossier hier alleen lezen, dus er is niets bewaard.</translation>
    </message>
    <message>
        <source>The dossier cannot be used: {reason}. Nothing was changed.</source>
        <translation>Het dossier is niet bruikbaar: {reason}. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>A frozen report is never changed, replaced or deleted. Nothing was changed.</source>
        <translation>Een vastgelegd verslag wordt nooit gewijzigd, vervangen of verwijderd. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Another program wrote in this dossier. Before anyone can be found that must be taken in, but the dossier may only be read here. Copy it to where you may write, and open that.</source>
        <translation>Een ander programma schreef in dit dossier. Voor je iemand kan zoeken moet dat verwerkt worden, maar het dossier mag hier alleen gelezen worden. Kopieer het naar een plaats waar je mag schrijven, en open die kopie.</translation>
    </message>
    <message>
        <source>Someone else is writing in the dossier right now. Try again in a moment.</source>
        <translation>Iemand anders schrijft nu in het dossier. Probeer zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>This code or number is in use already. Nothing was saved; choose another.</source>
        <translation>Deze code of dit nummer bestaat al. Er is niets bewaard; kies een andere.</translation>
    </message>
    <message>
        <source>This is still used elsewhere in the dossier, so nothing was changed.</source>
        <translation>Dit wordt nog elders in het dossier gebruikt, dus er is niets veranderd.</translation>
    </message>
    <message>
        <source>What this belongs to was deleted by someone else in the meantime. Nothing was saved.</source>
        <translation>Waar dit bij hoort, werd intussen door iemand anders verwijderd. Er is niets bewaard.</translation>
    </message>
    <message>
        <source>values that its tables forbid</source>
        <translation>waarden die de tabellen niet toelaten</translation>
    </message>
    <message>
        <source>{path} could not be brought up to date: {reason}. It was left as it was.</source>
        <translation>{path} kon niet bijgewerkt worden: {reason}. Er is niets aan veranderd.</translation>
    </message>
    <message>
        <source>{path} is of an older version and must be brought up to date first, but it may only be read here. Copy it to where you may write, and open that.</source>
        <translation>{path} is van een oudere versie en moet eerst bijgewerkt worden, maar hier kan je het alleen lezen. Kopieer het naar een plek waar je mag schrijven en open die kopie.</translation>
    </message>
    <message>
        <source>The dossier refuses this: {reason}. Nothing was changed.</source>
        <translation>Het dossier weigert dit: {reason}. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This was deleted by someone else in the meantime.</source>
        <translation>Iemand anders heeft dit intussen verwijderd.</translation>
    </message>
    <message>
        <source>Someone else changed this after you opened it. Nothing was overwritten; open it again and look what changed.</source>
        <translation>Iemand anders wijzigde dit nadat je het opende. Er is niets overschreven; open het opnieuw en kijk wat er veranderd is.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekend</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>Ondergrens</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>Bovengrens</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95&#xa0;%-interval</translation>
    </message>
    <message>
        <source>95% interval from</source>
        <translation>95&#xa0;%-interval van</translation>
    </message>
    <message>
        <source>95% interval to</source>
        <translation>95&#xa0;%-interval tot</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Education at the start</source>
        <translation>Opleidingsniveau bij de start</translation>
    </message>
    <message>
        <source>Migrant origin (estimate, tally per trajectory)</source>
        <translation>Migratieachtergrond (inschatting, telling per traject)</translation>
    </message>
    <message>
        <source>{category} %</source>
        <translation>{category} %</translation>
    </message>
    <message>
        <source>3 months after the exit</source>
        <translation>3 maanden na de uitstroom</translation>
    </message>
    <message>
        <source>12 months after the exit</source>
        <translation>12 maanden na de uitstroom</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Aan de beurt</translation>
    </message>
    <message>
        <source>In work, of the known</source>
        <translation>Aan het werk, % van bekend</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekking</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Voorlopig</translation>
    </message>
    <message>
        <source>Positive outflow</source>
        <translation>Positieve uitstroom</translation>
    </message>
    <message>
        <source>Not in work: {status}</source>
        <translation>Niet aan het werk: {status}</translation>
    </message>
    <message>
        <source>Unknown: {reason}</source>
        <translation>Onbekend: {reason}</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Behoud van werk</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Vervaldatum</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>First day in work</source>
        <translation>Eerste werkdag</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inschrijving</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Traject</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Age at the start</source>
        <translation>Leeftijd bij de start</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>With an internship</source>
        <translation>Met stage</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Uitstroom</translation>
    </message>
    <message>
        <source>How long work lasts without a break</source>
        <translation>Hoe lang werk duurt zonder onderbreking</translation>
    </message>
    <message>
        <source>The curve, day by day</source>
        <translation>De curve, dag per dag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Nog in beeld</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Regel kopiëren</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Steunt op</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Uit beeld</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>S (Kaplan–Meier)</source>
        <translation>S (Kaplan-Meier)</translation>
    </message>
    <message>
        <source>Still without a break</source>
        <translation>Nog zonder onderbreking</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Wie telt mee</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Aan de slag geraakt</translation>
    </message>
    <message>
        <source>Outcome figures</source>
        <translation>Uitkomsten in cijfers</translation>
    </message>
    <message>
        <source>Statuses in detail</source>
        <translation>Statussen in detail</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Samenstelling</translation>
    </message>
    <message>
        <source>Same employer at 3 and 12 months</source>
        <translation>Zelfde werkgever na 3 en 12 maanden</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Ingeschreven</translation>
    </message>
    <message>
        <source>Workplace track</source>
        <translation>Werkplek-traject</translation>
    </message>
    <message>
        <source>Workplace track %</source>
        <translation>Werkplek-traject %</translation>
    </message>
    <message>
        <source>Workplace track 95% interval</source>
        <translation>Werkplek-traject 95&#xa0;%-interval</translation>
    </message>
    <message>
        <source>Exited</source>
        <translation>Uitgestroomd</translation>
    </message>
    <message>
        <source>Exited, completed</source>
        <translation>Uitgestroomd, voltooid</translation>
    </message>
    <message>
        <source>Completion %</source>
        <translation>Voltooid %</translation>
    </message>
    <message>
        <source>In work at 3 months, 12 months due</source>
        <translation>Aan het werk na 3 maanden, 12 maanden aan de beurt</translation>
    </message>
    <message>
        <source>With the same employer</source>
        <translation>Bij zelfde werkgever</translation>
    </message>
    <message>
        <source>Same employer, of the known</source>
        <translation>Zelfde werkgever, % van bekend</translation>
    </message>
    <message>
        <source>Nobody was enrolled in this period yet.</source>
        <translation>In deze periode is nog niemand ingeschreven.</translation>
    </message>
    <message>
        <source>The 95% interval speaks of chance alone, not of those who were not reached.</source>
        <translation>Het 95&#xa0;%-interval zegt alleen iets over toeval, niet over wie niet bereikt is.</translation>
    </message>
    <message>
        <source>Migrant origin is an estimate per trajectory, not reduced by filters or population.</source>
        <translation>Migratieachtergrond is een inschatting per traject; filters en de keuze wie meetelt veranderen daar niets aan.</translation>
    </message>
    <message>
        <source>{group} · {part}</source>
        <translation>{group} · {part}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Training</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Werkplek</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Arrow keys go from one to the next, Enter opens it, + and − look closer or further.</source>
        <translation>Met de pijltjes ga je van het ene naar het andere, Enter opent het, + en − zoomen in en uit.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>IBO</source>
        <translation>IBO</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Niet meegeteld</translation>
    </message>
    <message>
        <source>Left out of the figures from {day}</source>
        <translation>Telt niet mee vanaf {day}</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Look from further away</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Training {trajectory}: {period}, {outcome}</source>
        <translation>Opleiding {trajectory}: {period}, {outcome}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>antwoord</translation>
    </message>
    <message>
        <source>confirmed up to {day}, not after that</source>
        <translation>bevestigd tot en met {day}, daarna niet</translation>
    </message>
    <message>
        <source>does not count as being in work</source>
        <translation>telt niet als aan het werk</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>niet bevestigd</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>student job</source>
        <translation>studentenjob</translation>
    </message>
    <message>
        <source>time for an answer</source>
        <translation>tijd voor een antwoord</translation>
    </message>
    <message>
        <source>{contract} at {company}: {period}</source>
        <translation>{contract} bij {company}: {period}</translation>
    </message>
    <message>
        <source>Contact on {day} about {milestone}: {answer}</source>
        <translation>Contact op {day} over {milestone}: {answer}</translation>
    </message>
    <message>
        <source>{deed} in the timeline</source>
        <translation>{deed} in de tijdlijn</translation>
    </message>
    <message>
        <source>{event}, its end is not noted</source>
        <translation>{event}, einde niet genoteerd</translation>
    </message>
    <message>
        <source>{milestone} on {due}: {status}</source>
        <translation>{milestone} op {due}: {status}</translation>
    </message>
    <message>
        <source>Exit from {trajectory} on {day}</source>
        <translation>Uitstroom uit {trajectory} op {day}</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Uitstroom</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Vandaag, {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n follow-up(s) saved: {path}</source>
        <translation>
            <numerusform>%n opvolging bewaard: {path}</numerusform>
            <numerusform>%n opvolgingen bewaard: {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) to call today.</source>
        <translation>
            <numerusform>Vandaag %n deelnemer te bellen.</numerusform>
            <numerusform>Vandaag %n deelnemers te bellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n window(s) went by without an answer.</source>
        <translation>
            <numerusform>%n termijn liep af zonder antwoord.</numerusform>
            <numerusform>%n termijnen liepen af zonder antwoord.</numerusform>
        </translation>
    </message>
    <message>
        <source>All coaches</source>
        <translation>Alle begeleiders</translation>
    </message>
    <message>
        <source>All planned follow-ups, each on its due day, as a file that Outlook and others open. Save it again later and open that: what changed moves along.</source>
        <translation>Alle geplande opvolgingen, elk op de vervaldatum, in een bestand dat je met Outlook en andere opent. Bewaar later opnieuw en open dat: wat gewijzigd is, schuift mee.</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>Coming soon</source>
        <translation>Binnenkort</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Telefoonnummer kopiëren</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Loopt af</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Follow-ups in your calendar</source>
        <translation>Opvolgingen in je agenda</translation>
    </message>
    <message>
        <source>Here stands what is to be done today</source>
        <translation>Hier staat wat er vandaag te doen is</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gevonden</translation>
    </message>
    <message>
        <source>Nobody to call today.</source>
        <translation>Vandaag niemand te bellen.</translation>
    </message>
    <message>
        <source>Nobody to call today. The next window opens on {day}.</source>
        <translation>Vandaag niemand te bellen. De volgende termijn begint op {day}.</translation>
    </message>
    <message>
        <source>Note a follow-up</source>
        <translation>Opvolging noteren</translation>
    </message>
    <message>
        <source>Nothing here is about “{typed}”.</source>
        <translation>Niets hier gaat over “{typed}”.</translation>
    </message>
    <message>
        <source>Nothing here today</source>
        <translation>Hier vandaag niets</translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>Vandaag niets te doen</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Phone round</source>
        <translation>Belronde</translation>
    </message>
    <message>
        <source>Remind me at nine</source>
        <translation>Herinner me om negen uur</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Bewaren voor de agenda</translation>
    </message>
    <message>
        <source>Save for the calendar…</source>
        <translation>Bewaren voor de agenda…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Bewaren…</translation>
    </message>
    <message>
        <source>Search what is to be done</source>
        <translation>Zoeken in wat te doen is</translation>
    </message>
    <message>
        <source>Search… (Ctrl+F)</source>
        <translation>Zoeken… (Ctrl+F)</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>Te bellen</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Te bevestigen</translation>
    </message>
    <message>
        <source>To look into</source>
        <translation>Na te kijken</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Traject</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Wat te doen is</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Wat je wil zien</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Whom to call, what ends and what is to be confirmed follows from the participants and their trajectories.</source>
        <translation>Wie je moet bellen, wat afloopt en wat te bevestigen is, volgt uit de deelnemers en hun trajecten.</translation>
    </message>
    <message>
        <source>Whose work to show</source>
        <translation>Wiens werk je wil zien</translation>
    </message>
    <message>
        <source>Without names and phone numbers</source>
        <translation>Zonder namen en telefoonnummers</translation>
    </message>
    <message>
        <source>follow-ups {day}</source>
        <translation>opvolgingen {day}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A dossier at a glance</source>
        <translation>Een dossier in één oogopslag</translation>
    </message>
    <message>
        <source>An answer takes one key</source>
        <translation>Eén toets is genoeg voor een antwoord</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Click one, and the people behind it are listed, each with what decided. What is not known is never counted as a “no”.</source>
        <translation>Klik op een cijfer en je ziet wie erachter zit, telkens met wat de doorslag gaf. Wat niet bekend is, telt nooit als “nee”.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back whatever you did last; what you type is kept aside every second. This is the demo: try anything. F1 helps on every page.</source>
        <translation>Ctrl+Z maakt ongedaan wat je laatst deed; wat je typt, wordt elke seconde opzij gehouden. Dit is de demo: probeer maar alles. F1 helpt op elke pagina.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>Rondleiding stoppen (Esc)</translation>
    </message>
    <message>
        <source>Every figure opens</source>
        <translation>Achter elk cijfer kan je kijken</translation>
    </message>
    <message>
        <source>Everyone for whom something is to be done, the most urgent first. Nobody is forgotten: what is due comes here by itself.</source>
        <translation>Iedereen voor wie iets te doen is, het dringendste eerst. Niemand wordt vergeten: wat aan de beurt is, komt hier vanzelf.</translation>
    </message>
    <message>
        <source>F8 notes a follow-up of whom the cursor is on. The phone round (F9) goes through all of them: one key for the answer, Enter for the next.</source>
        <translation>Met F8 noteer je een opvolging bij wie je aangeduid hebt. De belronde (F9) gaat iedereen af: één toets voor het antwoord, Enter voor de volgende.</translation>
    </message>
    <message>
        <source>First time here? A tour of five steps shows the way.</source>
        <translation>Voor het eerst hier? Een rondleiding in vijf stappen wijst de weg.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Nothing can go wrong</source>
        <translation>Er kan niets misgaan</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Toon me</translation>
    </message>
    <message>
        <source>Training, internships, jobs and contacts on one line, and when the next answer is asked. Below it stands what is known, and what is missing.</source>
        <translation>Opleiding, stages, jobs en contacten op één lijn, en wanneer je het volgende antwoord vraagt. Eronder staat wat bekend is, en wat ontbreekt.</translation>
    </message>
    <message>
        <source>Your day begins here</source>
        <translation>Hier begint je dag</translation>
    </message>
</context>
<context>
    <name>Tracing</name>
    <message>
        <source>Migrant origin is tallied per trajectory, so nobody in particular is behind it.</source>
        <translation>Migratieachtergrond is een inschatting, geteld per traject: er zit niemand in het bijzonder achter.</translation>
    </message>
    <message>
        <source>There is no figure “{key}” about persons.</source>
        <translation>Er is geen cijfer “{key}” over deelnemers.</translation>
    </message>
    <message>
        <source>There is nobody in the group “{group}”.</source>
        <translation>In de groep “{group}” zit niemand.</translation>
    </message>
</context>
<context>
    <name>Trajectories</name>
    <message>
        <source>Trajectories</source>
        <translation>Trajecten</translation>
    </message>
    <message>
        <source>No trajectories yet</source>
        <translation>Nog geen trajecten</translation>
    </message>
    <message>
        <source>A trajectory is one edition of the training, with its dates and its people. Start with the project that pays for it.</source>
        <translation>Een traject is één editie van de opleiding, met haar datums en haar deelnemers. Begin met het project dat ervoor betaalt.</translation>
    </message>
    <message>
        <source>New trajectory</source>
        <translation>Nieuw traject</translation>
    </message>
    <message>
        <source>Enrol people…</source>
        <translation>Deelnemers inschrijven…</translation>
    </message>
    <message>
        <source>Close the trajectory…</source>
        <translation>Traject afsluiten…</translation>
    </message>
    <message>
        <source>Change trajectory</source>
        <translation>Traject wijzigen</translation>
    </message>
    <message>
        <source>Delete trajectory</source>
        <translation>Traject verwijderen</translation>
    </message>
    <message>
        <source>Search trajectories</source>
        <translation>Trajecten zoeken</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projecten</translation>
    </message>
    <message>
        <source>Choose a trajectory to see its people</source>
        <translation>Kies een traject om de deelnemers te zien</translation>
    </message>
    <message>
        <source>Nobody is enrolled here yet.</source>
        <translation>Hier is nog niemand ingeschreven.</translation>
    </message>
    <message>
        <source>People in this trajectory</source>
        <translation>Deelnemers in dit traject</translation>
    </message>
    <message>
        <source>Migrant origin (estimate)</source>
        <translation>Migratieachtergrond (inschatting)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End of the training</source>
        <translation>Einde van de opleiding</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Not counted.</source>
        <translation>Niet geteld.</translation>
    </message>
    <message>
        <source>Counted on {day}</source>
        <translation>Geteld op {day}</translation>
    </message>
    <message>
        <source>The tally is about {counted} people, {enrolled} are enrolled</source>
        <translation>De telling gaat over {counted} deelnemers, er zijn er {enrolled} ingeschreven</translation>
    </message>
    <message>
        <source>{trajectory} has people in it. Delete their enrolments first, or keep it.</source>
        <translation>In {trajectory} zitten deelnemers. Verwijder eerst hun inschrijvingen, of laat het traject staan.</translation>
    </message>
    <message>
        <source>Delete {trajectory}?</source>
        <translation>Wil je {trajectory} verwijderen?</translation>
    </message>
    <message>
        <source>{project} has trajectories. Delete those first, or keep it.</source>
        <translation>{project} heeft trajecten. Verwijder die eerst, of laat het project staan.</translation>
    </message>
    <message>
        <source>Delete {project}?</source>
        <translation>Wil je {project} verwijderen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Close the projects</source>
        <translation>Projecten sluiten</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n deelnemer</numerusform>
            <numerusform>%n deelnemers</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>End of the trajectory</source>
        <translation>Einde van het traject</translation>
    </message>
    <message>
        <source>Enrol a group…</source>
        <translation>Groep inschrijven…</translation>
    </message>
    <message>
        <source>For everyone…</source>
        <translation>Voor iedereen…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>No trajectory found</source>
        <translation>Geen traject gevonden</translation>
    </message>
    <message>
        <source>Phone round</source>
        <translation>Belronde</translation>
    </message>
    <message>
        <source>Show all trajectories</source>
        <translation>Alle trajecten tonen</translation>
    </message>
    <message>
        <source>Training until</source>
        <translation>Opleiding tot</translation>
    </message>
    <message>
        <source>Trajectory until</source>
        <translation>Traject tot</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Ingeschreven</translation>
    </message>
    <message>
        <source>Still in the trajectory today</source>
        <translation>Vandaag nog in het traject</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Uitstroom</translation>
    </message>
    <message>
        <source>Worked out from the dates: the end of the training and of the internships that follow it, or the last day of who dropped out</source>
        <translation>Berekend uit de datums: het einde van de opleiding en van de stages die erop volgen, of de laatste dag van wie stopte</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
</context>
<context>
    <name>Trajectory</name>
    <message>
        <source>Change trajectory</source>
        <translation>Traject wijzigen</translation>
    </message>
    <message>
        <source>New trajectory</source>
        <translation>Nieuw traject</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End of the training</source>
        <translation>Einde van de opleiding</translation>
    </message>
    <message>
        <source>End of the trajectory</source>
        <translation>Einde van het traject</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Aantal plaatsen</translation>
    </message>
    <message>
        <source>Migrant origin (estimate)</source>
        <translation>Migratieachtergrond (inschatting)</translation>
    </message>
    <message>
        <source>A tally for the whole group, never noted per person. Leave it empty when nobody counted.</source>
        <translation>Een telling voor de hele groep, nooit genoteerd per deelnemer. Laat leeg als niemand telde.</translation>
    </message>
    <message>
        <source>Who counted, and on what basis</source>
        <translation>Wie telde, en waarop gebaseerd</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Geteld op</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Doing again: {what}…</source>
        <translation>Wordt opnieuw gedaan: {what}…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>This was stopped. Nothing in the dossier was changed.</source>
        <translation>Dit is gestopt. Aan het dossier is niets veranderd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undoing: {what}…</source>
        <translation>Wordt ongedaan gemaakt: {what}…</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Male</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Vrouw</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Gender unknown</source>
        <translation>Geslacht onbekend</translation>
    </message>
    <message>
        <source>Lower secondary at most</source>
        <translation>Max. lager secundair (LSO)</translation>
    </message>
    <message>
        <source>Upper secondary</source>
        <translation>Hoger secundair (HSO)</translation>
    </message>
    <message>
        <source>Higher education</source>
        <translation>Hoger onderwijs (HO)</translation>
    </message>
    <message>
        <source>Education unknown</source>
        <translation>Opleidingsniveau onbekend</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Overleden</translation>
    </message>
    <message>
        <source>Force majeure</source>
        <translation>Overmacht</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>Stopgezet</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Toeleider</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>Workplace track</source>
        <translation>Werkplek-traject</translation>
    </message>
    <message>
        <source>IBO</source>
        <translation>IBO</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Lopend</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Stopgezet</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Aangeworven</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Vast</translation>
    </message>
    <message>
        <source>Fixed term</source>
        <translation>Bepaalde duur</translation>
    </message>
    <message>
        <source>Agency work</source>
        <translation>Interim</translation>
    </message>
    <message>
        <source>End of training and internships</source>
        <translation>Einde opleiding en stages</translation>
    </message>
    <message>
        <source>Growth job</source>
        <translation>Ingroeibaan</translation>
    </message>
    <message>
        <source>Internship company</source>
        <translation>Stagebedrijf</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Zelfstandig</translation>
    </message>
    <message>
        <source>Student job</source>
        <translation>Studentenjob</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>Aan het werk</translation>
    </message>
    <message>
        <source>Looking for work</source>
        <translation>Werkzoekend</translation>
    </message>
    <message>
        <source>In education</source>
        <translation>In opleiding</translation>
    </message>
    <message>
        <source>In an IBO</source>
        <translation>In IBO</translation>
    </message>
    <message>
        <source>On an internship</source>
        <translation>Op stage</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactief</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Niet bereikt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 maanden</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 maanden</translation>
    </message>
    <message>
        <source>Everyone enrolled</source>
        <translation>Alle ingeschrevenen</translation>
    </message>
    <message>
        <source>Only those who completed</source>
        <translation>Alleen wie voltooide</translation>
    </message>
    <message>
        <source>End of the training</source>
        <translation>Einde van de opleiding</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Instroomgroep</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Opleidingsniveau</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>To start</source>
        <translation>Nog te starten</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>In opleiding</translation>
    </message>
    <message>
        <source>On the workplace</source>
        <translation>Op de werkvloer</translation>
    </message>
    <message>
        <source>In follow-up</source>
        <translation>In opvolging</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Niet meegeteld</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to PlastIQ</source>
        <translation>Welkom bij PlastIQ</translation>
    </message>
    <message>
        <source>Follow young people from their first contact to a year after the trajectory, and count what it brought them.</source>
        <translation>Volg jongeren op van het eerste contact tot een jaar na het traject, en tel wat het hun bracht.</translation>
    </message>
    <message>
        <source>Recent dossiers</source>
        <translation>Recente dossiers</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>Demo bekijken</translation>
    </message>
    <message>
        <source>Start with an empty file.</source>
        <translation>Begin met een leeg bestand.</translation>
    </message>
    <message>
        <source>Go on in a file you have.</source>
        <translation>Ga verder in een bestand dat je hebt.</translation>
    </message>
    <message>
        <source>90 made-up young people.</source>
        <translation>90 verzonnen jongeren.</translation>
    </message>
    <message>
        <source>{name}: not there any more</source>
        <translation>{name}: niet meer gevonden</translation>
    </message>
    <message>
        <source>Take {name} out of this list</source>
        <translation>{name} uit deze lijst halen</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Search on this page</source>
        <translation>Zoeken op deze pagina</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{n}%</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>more than {n}%</source>
        <translation>ruim {n}%</translation>
    </message>
    <message>
        <source>almost {n}%</source>
        <translation>bijna {n}%</translation>
    </message>
    <message>
        <source>{share} of the young people</source>
        <translation>{share} van de jongeren</translation>
    </message>
    <message>
        <source>{share} of the young people reached</source>
        <translation>{share} van de bereikte jongeren</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Coming soon</source>
        <translation>Binnenkort</translation>
    </message>
    <message>
        <source>Dropped out, it seems on {day}: was that the last day?</source>
        <translation>Gestopt, zo te zien op {day}: was dat de laatste dag?</translation>
    </message>
    <message>
        <source>Due on {due}; an answer counts from {first} to {last}.</source>
        <translation>Vervaldatum {due}; een antwoord telt van {first} tot en met {last}.</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Loopt af</translation>
    </message>
    <message>
        <source>Follow-up after {months} months</source>
        <translation>Opvolging na {months} maanden</translation>
    </message>
    <message>
        <source>Follow-up after {months} months: not reached on {day}</source>
        <translation>Opvolging na {months} maanden: niet bereikt op {day}</translation>
    </message>
    <message>
        <source>Follow-up after {months} months: not reached {count} times, last on {day}</source>
        <translation>Opvolging na {months} maanden: {count} keer niet bereikt, laatst op {day}</translation>
    </message>
    <message>
        <source>Nobody to call today.</source>
        <translation>Vandaag niemand te bellen.</translation>
    </message>
    <message>
        <source>Nobody to call today. The next window opens on {day}.</source>
        <translation>Vandaag niemand te bellen. De volgende termijn begint op {day}.</translation>
    </message>
    <message>
        <source>Nothing was recorded since {day}: was that the exit?</source>
        <translation>Sinds {day} is niets meer genoteerd: was dat de uitstroom?</translation>
    </message>
    <message>
        <source>Still at {company}? Last known on {day}</source>
        <translation>Nog bij {company}? Laatst bekend op {day}</translation>
    </message>
    <message>
        <source>The job at {company} ended on {day}: what now?</source>
        <translation>De job bij {company} eindigde op {day}: wat nu?</translation>
    </message>
    <message>
        <source>The job at {company} ends on {day}</source>
        <translation>De job bij {company} eindigt op {day}</translation>
    </message>
    <message>
        <source>There is no coach {name}. The dossier has: {names}.</source>
        <translation>Er is geen begeleider {name}. In het dossier zitten: {names}.</translation>
    </message>
    <message>
        <source>There is no coach {name}: nobody in the dossier has one.</source>
        <translation>Er is geen begeleider {name}: niemand in het dossier heeft er een.</translation>
    </message>
    <message>
        <source>To call – late</source>
        <translation>Te bellen – laat</translation>
    </message>
    <message>
        <source>To call – now</source>
        <translation>Te bellen – nu</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Te bevestigen</translation>
    </message>
    <message>
        <source>To do on {day}</source>
        <translation>Te doen op {day}</translation>
    </message>
    <message>
        <source>To do on {day} · {coach}</source>
        <translation>Te doen op {day} · {coach}</translation>
    </message>
    <message>
        <source>To look into</source>
        <translation>Na te kijken</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Windows that went by without an answer: {count}</source>
        <translation>Termijnen die afliepen zonder antwoord: {count}</translation>
    </message>
    <message>
        <source>again on {day}</source>
        <translation>opnieuw op {day}</translation>
    </message>
    <message>
        <source>again tomorrow</source>
        <translation>morgen opnieuw</translation>
    </message>
    <message>
        <source>from tomorrow</source>
        <translation>vanaf morgen</translation>
    </message>
    <message>
        <source>from {first} · in {days} days</source>
        <translation>vanaf {first} · over {days} dagen</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>over {days} dagen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>try another time of the day</source>
        <translation>probeer een ander moment van de dag</translation>
    </message>
    <message>
        <source>until today</source>
        <translation>tot en met vandaag</translation>
    </message>
    <message>
        <source>until tomorrow</source>
        <translation>tot en met morgen</translation>
    </message>
    <message>
        <source>until {last} · {days} days left</source>
        <translation>tot en met {last} · nog {days} dagen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>{days} dagen geleden</translation>
    </message>
    <message>
        <source>{days} days left</source>
        <translation>nog {days} dagen</translation>
    </message>
    <message>
        <source>{group}: {count}</source>
        <translation>{group}: {count}</translation>
    </message>
    <message>
        <source>{kind} at {company} ended on {day}: how did it go?</source>
        <translation>{kind} bij {company} eindigde op {day}: hoe liep het?</translation>
    </message>
    <message>
        <source>{kind} at {company} ends on {day}</source>
        <translation>{kind} bij {company} eindigt op {day}</translation>
    </message>
    <message>
        <source>{kind} ended on {day}: how did it go?</source>
        <translation>{kind} eindigde op {day}: hoe liep het?</translation>
    </message>
    <message>
        <source>{kind} ends on {day}</source>
        <translation>{kind} eindigt op {day}</translation>
    </message>
    <message>
        <source>{what} And {count} more to look into.</source>
        <translation>{what} En nog {count} na te kijken.</translation>
    </message>
    <message>
        <source>{what}; {hint}</source>
        <translation>{what}; {hint}</translation>
    </message>
</context>
</TS>
