<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_BE" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Follows young people from their first contact to a year after the trajectory, and gives the funder's figures with what they rest on.</source>
        <translation>Follows young people from their first contact to a year after the trajectory, and gives the funder's figures with what they rest on.</translation>
    </message>
    <message>
        <source>Your dossier is one file on your own disk. Nothing is sent anywhere.</source>
        <translation>Your dossier is one file on your own disk. Nothing is sent anywhere.</translation>
    </message>
    <message>
        <source>Free software under the EUPL-1.2. Icons by Lucide (ISC).</source>
        <translation>Free software under the EUPL-1.2. Icons by Lucide (ISC).</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Who takes part</source>
        <translation>Who takes part</translation>
    </message>
    <message>
        <source>Nobody was enrolled in this period yet.</source>
        <translation>Nobody was enrolled in this period yet.</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Education at the start</source>
        <translation>Education at the start</translation>
    </message>
    <message>
        <source>Migrant origin (estimate)</source>
        <translation>Migrant origin (estimate)</translation>
    </message>
    <message>
        <source>{count} · {percentage}</source>
        <translation>{count} · {percentage}</translation>
    </message>
    <message>
        <source>Migrant origin is an estimate per trajectory, not reduced by filters or population.</source>
        <translation>Migrant origin is an estimate per trajectory, not reduced by filters or population.</translation>
    </message>
    <message>
        <source>From enrolment to work</source>
        <translation>From enrolment to work</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Enrolled</translation>
    </message>
    <message>
        <source>With an internship</source>
        <translation>With an internship</translation>
    </message>
    <message>
        <source>On the workplace track</source>
        <translation>On the workplace track</translation>
    </message>
    <message>
        <source>In work at 3 months</source>
        <translation>In work at 3 months</translation>
    </message>
    <message>
        <source>In work at 12 months</source>
        <translation>In work at 12 months</translation>
    </message>
    <message>
        <source>{count} not there yet</source>
        <translation>{count} not there yet</translation>
    </message>
    <message>
        <source>Percentages are of all enrolled.</source>
        <translation>Percentages are of all enrolled.</translation>
    </message>
    <message>
        <source>{step}: {percentage} of the known ({k} of {known} known, {due} due).</source>
        <translation>{step}: {percentage} of the known ({k} of {known} known, {due} due).</translation>
    </message>
    <message>
        <source>Outcomes per {dimension}</source>
        <translation>Outcomes per {dimension}</translation>
    </message>
    <message>
        <source>3 months after the exit</source>
        <translation>3 months after the exit</translation>
    </message>
    <message>
        <source>12 months after the exit</source>
        <translation>12 months after the exit</translation>
    </message>
    <message>
        <source>{percentage} · {k}/{known}/{due}</source>
        <translation>{percentage} · {k}/{known}/{due}</translation>
    </message>
    <message>
        <source>Numbers in the bars are persons. Beside them: share in work of the known · in work / known / due.</source>
        <translation>Numbers in the bars are persons. Beside them: share in work of the known · in work / known / due.</translation>
    </message>
    <message>
        <source>How long work lasts without a break</source>
        <translation>How long work lasts without a break</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Kind of chart</translation>
    </message>
    <message>
        <source>Nobody has been placed in work yet.</source>
        <translation>Nobody has been placed in work yet.</translation>
    </message>
    <message>
        <source>The chart is on its way…</source>
        <translation>The chart is on its way…</translation>
    </message>
    <message>
        <source>Too few people to draw a curve: {placed} placed, at least {least} needed.</source>
        <translation>Too few people to draw a curve: {placed} placed, at least {least} needed.</translation>
    </message>
    <message>
        <source>Days since the first day in work</source>
        <translation>Days since the first day in work</translation>
    </message>
    <message>
        <source>Persons at risk (still followed, without a break)</source>
        <translation>Persons at risk (still followed, without a break)</translation>
    </message>
    <message>
        <source>Still without a break</source>
        <translation>Still without a break</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% interval</translation>
    </message>
    <message>
        <source>Fewer than {number} at risk</source>
        <translation>Fewer than {number} at risk</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Out of sight</translation>
    </message>
    <message>
        <source>{placed} of {population} placed; {events} stopped, {censored} out of sight.</source>
        <translation>{placed} of {population} placed; {events} stopped, {censored} out of sight.</translation>
    </message>
    <message>
        <source>After 365 days: {percentage} (95% interval {interval}), {at_risk} at risk.</source>
        <translation>After 365 days: {percentage} (95% interval {interval}), {at_risk} at risk.</translation>
    </message>
    <message>
        <source>This is not the share in work at 12 months: that one disregards breaks.</source>
        <translation>This is not the share in work at 12 months: that one disregards breaks.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close {trajectory}</source>
        <translation>Close {trajectory}</translation>
    </message>
    <message>
        <source>Close the trajectory</source>
        <translation>Close the trajectory</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped out without a last day: not yet exited, then</source>
        <translation>
            <numerusform>%n dropped out without a last day: not yet exited, then</numerusform>
            <numerusform>%n dropped out without a last day: not yet exited, then</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>Outcome for everyone</source>
        <translation>Outcome for everyone</translation>
    </message>
    <message>
        <source>End of the training</source>
        <translation>End of the training</translation>
    </message>
    <message>
        <source>Exceptions per person</source>
        <translation>Exceptions per person</translation>
    </message>
    <message>
        <source>Training until</source>
        <translation>Training until</translation>
    </message>
    <message>
        <source>Whoever is ticked below gets this. Change a line where it was different: someone who dropped out has a last day and a reason.</source>
        <translation>Whoever is ticked below gets this. Change a line where it was different: someone who dropped out has a last day and a reason.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message numerus="yes">
        <source>%n people change; what changes is bold</source>
        <translation>
            <numerusform>%n person changes; what changes is bold</numerusform>
            <numerusform>%n people change; what changes is bold</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome and dates per person</source>
        <translation>Outcome and dates per person</translation>
    </message>
    <message>
        <source>As for everyone</source>
        <translation>As for everyone</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Writing the result did not succeed: {reason}.</source>
        <translation>Writing the result did not succeed: {reason}.</translation>
    </message>
    <message>
        <source>Interrupted. What was not finished was not saved.</source>
        <translation>Interrupted. What was not finished was not saved.</translation>
    </message>
    <message>
        <source>Made: {path}</source>
        <translation>Made: {path}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Written: {path}</translation>
    </message>
    <message>
        <source>There is no screen here, so the demo does its work without a window.</source>
        <translation>There is no screen here, so the demo does its work without a window.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} cannot be used: {reason}.</translation>
    </message>
    <message>
        <source>{sheet}: {new} new, {changed} changed, {unchanged} unchanged</source>
        <translation>{sheet}: {new} new, {changed} changed, {unchanged} unchanged</translation>
    </message>
    <message>
        <source>{sheet}, row {row}, {column}: {message}</source>
        <translation>{sheet}, row {row}, {column}: {message}</translation>
    </message>
    <message>
        <source>The workbook was imported.</source>
        <translation>The workbook was imported.</translation>
    </message>
    <message>
        <source>The workbook could be imported; nothing was written.</source>
        <translation>The workbook could be imported; nothing was written.</translation>
    </message>
    <message>
        <source>Nothing was imported: mend what is wrong in the workbook and try again.</source>
        <translation>Nothing was imported: mend what is wrong in the workbook and try again.</translation>
    </message>
    <message>
        <source>… and {count} more; --errors OUT.xlsx writes them all.</source>
        <translation>… and {count} more; --errors OUT.xlsx writes them all.</translation>
    </message>
</context>
<context>
    <name>ConfirmBar</name>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Calendar (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>Definitions</name>
    <message>
        <source>no filter</source>
        <translation>no filter</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Period from</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Period to</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Exit counted from</source>
        <translation>Exit counted from</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>Version of the definitions</source>
        <translation>Version of the definitions</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Nobody chosen</source>
        <translation>Nobody chosen</translation>
    </message>
    <message>
        <source>Choose someone in the list to see what happened and what is next.</source>
        <translation>Choose someone in the list to see what happened and what is next.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>Enrolments</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Enrol</translation>
    </message>
    <message>
        <source>Not enrolled yet. Follow-ups are planned from the exit.</source>
        <translation>Not enrolled yet. Follow-ups are planned from the exit.</translation>
    </message>
    <message>
        <source>Internships</source>
        <translation>Internships</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Internship</translation>
    </message>
    <message>
        <source>No internship, workplace track or IBO yet.</source>
        <translation>No internship, workplace track or IBO yet.</translation>
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
        <translation>No job noted yet.</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Follow-ups</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolment(s)</source>
        <translation>
            <numerusform>%n enrolment</numerusform>
            <numerusform>%n enrolments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n follow-up</numerusform>
            <numerusform>%n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n internship(s)</source>
        <translation>
            <numerusform>%n internship</numerusform>
            <numerusform>%n internships</numerusform>
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
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Follow-ups are planned once it has begun</source>
        <translation>Follow-ups are planned once it has begun</translation>
    </message>
    <message>
        <source>No follow-up noted yet.</source>
        <translation>No follow-up noted yet.</translation>
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
        <translation>No notes yet.</translation>
    </message>
    <message>
        <source>The trajectory has yet to begin, or lies outside its project.</source>
        <translation>The trajectory has yet to begin, or lies outside its project.</translation>
    </message>
    <message>
        <source>coach {name}</source>
        <translation>coach {name}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>No follow-up planned</source>
        <translation>No follow-up planned</translation>
    </message>
    <message>
        <source>Next: {milestone}, {due}</source>
        <translation>Next: {milestone}, {due}</translation>
    </message>
    <message>
        <source>Not enrolled yet.</source>
        <translation>Not enrolled yet.</translation>
    </message>
    <message>
        <source>It follows from the exit, which is not known yet.</source>
        <translation>It follows from the exit, which is not known yet.</translation>
    </message>
    <message>
        <source>Everything was asked, or its window is over.</source>
        <translation>Everything was asked, or its window is over.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Outside the period of {project}: no follow-ups</source>
        <translation>Outside the period of {project}: no follow-ups</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Referred by</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Left out of the figures</source>
        <translation>Left out of the figures</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Enrol this person first.</source>
        <translation>Enrol this person first.</translation>
    </message>
    <message>
        <source>Delete {record}?</source>
        <translation>Delete {record}?</translation>
    </message>
    <message>
        <source>This goes with it: {records}.</source>
        <translation>This goes with it: {records}.</translation>
    </message>
    <message>
        <source>Delete {name} and everything noted about this person?</source>
        <translation>Delete {name} and everything noted about this person?</translation>
    </message>
    <message>
        <source>Delete {name} with everything: {records}?</source>
        <translation>Delete {name} with everything: {records}?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>This cannot be undone.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>There is no trajectory yet. Add one on its page.</source>
        <translation>There is no trajectory yet. Add one on its page.</translation>
    </message>
    <message>
        <source>the note of {day}</source>
        <translation>the note of {day}</translation>
    </message>
    <message>
        <source>Exit {day} (worked out from the dates)</source>
        <translation>Exit {day} (worked out from the dates)</translation>
    </message>
    <message>
        <source>No exit yet: an end date is missing</source>
        <translation>No exit yet: an end date is missing</translation>
    </message>
    <message>
        <source>A later enrolment carries the follow-ups</source>
        <translation>A later enrolment carries the follow-ups</translation>
    </message>
    <message>
        <source>the enrolment in {trajectory}</source>
        <translation>the enrolment in {trajectory}</translation>
    </message>
    <message>
        <source>Last day not known</source>
        <translation>Last day not known</translation>
    </message>
    <message>
        <source>Last day {day}</source>
        <translation>Last day {day}</translation>
    </message>
    <message>
        <source>{milestone}, {due}: {status}</source>
        <translation>{milestone}, {due}: {status}</translation>
    </message>
    <message>
        <source>an answer counts from {first} to {last}</source>
        <translation>an answer counts from {first} to {last}</translation>
    </message>
    <message>
        <source>Begins more than 31 days later: not part of the trajectory</source>
        <translation>Begins more than 31 days later: not part of the trajectory</translation>
    </message>
    <message>
        <source>the {kind} of {period}</source>
        <translation>the {kind} of {period}</translation>
    </message>
    <message>
        <source>mentor {name}</source>
        <translation>mentor {name}</translation>
    </message>
    <message>
        <source>plastics sector</source>
        <translation>plastics sector</translation>
    </message>
    <message>
        <source>A student job does not count as being in work</source>
        <translation>A student job does not count as being in work</translation>
    </message>
    <message>
        <source>the job at {company}</source>
        <translation>the job at {company}</translation>
    </message>
    <message>
        <source>Still open, never confirmed: known on its first day only</source>
        <translation>Still open, never confirmed: known on its first day only</translation>
    </message>
    <message>
        <source>Still open, last confirmed on {day}</source>
        <translation>Still open, last confirmed on {day}</translation>
    </message>
    <message>
        <source>Outside the window: does not count for {milestone}</source>
        <translation>Outside the window: does not count for {milestone}</translation>
    </message>
    <message>
        <source>the follow-up of {day}</source>
        <translation>the follow-up of {day}</translation>
    </message>
    <message>
        <source>Enter changes this, Delete removes it.</source>
        <translation>Enter changes this, Delete removes it.</translation>
    </message>
    <message>
        <source>Change {record}</source>
        <translation>Change {record}</translation>
    </message>
    <message>
        <source>Delete {record}</source>
        <translation>Delete {record}</translation>
    </message>
</context>
<context>
    <name>Dossiers</name>
    <message>
        <source>The import was stopped. Nothing in the dossier was changed.</source>
        <translation>The import was stopped. Nothing in the dossier was changed.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>New dossier</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Open dossier</translation>
    </message>
    <message>
        <source>Import workbook</source>
        <translation>Import workbook</translation>
    </message>
    <message>
        <source>PlastIQ workbook</source>
        <translation>PlastIQ workbook</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.ods)</source>
        <translation>Workbooks (*.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Importing {name}…</source>
        <translation>Importing {name}…</translation>
    </message>
    <message>
        <source>{name} - remarks</source>
        <translation>{name} - remarks</translation>
    </message>
    <message>
        <source>Save the remarks</source>
        <translation>Save the remarks</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Empty workbook</source>
        <translation>Empty workbook</translation>
    </message>
    <message>
        <source>PlastIQ dossiers (*.plastiq);;All files (*)</source>
        <translation>PlastIQ dossiers (*.plastiq);;All files (*)</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>Enrol people in {trajectory}</source>
        <translation>Enrol people in {trajectory}</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Enrol</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End of the training</source>
        <translation>End of the training</translation>
    </message>
</context>
<context>
    <name>EnrolmentForm</name>
    <message>
        <source>Confirm this, or choose an earlier start.</source>
        <translation>Confirm this, or choose an earlier start.</translation>
    </message>
    <message>
        <source>Outside the period of {project}: this enrolment counts in none of its figures.</source>
        <translation>Outside the period of {project}: this enrolment counts in none of its figures.</translation>
    </message>
    <message>
        <source>Already enrolled in {trajectory}, from {day}.</source>
        <translation>Already enrolled in {trajectory}, from {day}.</translation>
    </message>
    <message>
        <source>Without the last day there is no exit and no follow-up.</source>
        <translation>Without the last day there is no exit and no follow-up.</translation>
    </message>
    <message>
        <source>Without the end of the training there is no exit and no follow-up.</source>
        <translation>Without the end of the training there is no exit and no follow-up.</translation>
    </message>
    <message>
        <source>The exit is then {day}; follow-ups are planned from there.</source>
        <translation>The exit is then {day}; follow-ups are planned from there.</translation>
    </message>
    <message>
        <source>It counts as completed from {day} on.</source>
        <translation>It counts as completed from {day} on.</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Trajectory</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Enrol all the same</source>
        <translation>Enrol all the same</translation>
    </message>
    <message>
        <source>26 or older</source>
        <translation>26 or older</translation>
    </message>
    <message>
        <source>End of the training</source>
        <translation>End of the training</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>{age} years old on that day: from 26 on this needs a confirmation.</source>
        <translation>{age} years old on that day: from 26 on this needs a confirmation.</translation>
    </message>
    <message>
        <source>Last day attended</source>
        <translation>Last day attended</translation>
    </message>
    <message>
        <source>Why stopped</source>
        <translation>Why stopped</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Enrolment</translation>
    </message>
    <message>
        <source>New enrolment</source>
        <translation>New enrolment</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{project} · {start} to {end} · as of {day} · {population}</source>
        <translation>{project} · {start} to {end} · as of {day} · {population}</translation>
    </message>
    <message>
        <source>selection: {values}</source>
        <translation>selection: {values}</translation>
    </message>
    <message>
        <source>{lower}–{upper}</source>
        <translation>{lower}–{upper}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} of {whole}</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>“{path}” was not written: the folder does not exist.</source>
        <translation>“{path}” was not written: the folder does not exist.</translation>
    </message>
    <message>
        <source>“{path}” was not written: it is open in another program, or you may not write there. Close it or choose another place.</source>
        <translation>“{path}” was not written: it is open in another program, or you may not write there. Close it or choose another place.</translation>
    </message>
    <message>
        <source>“{path}” was not written: there is a folder of that name.</source>
        <translation>“{path}” was not written: there is a folder of that name.</translation>
    </message>
    <message>
        <source>“{path}” was not written: the disk is full. Make room and try again.</source>
        <translation>“{path}” was not written: the disk is full. Make room and try again.</translation>
    </message>
    <message>
        <source>“{path}” was not written: {reason}.</source>
        <translation>“{path}” was not written: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” was not written: its name should end in {endings}.</source>
        <translation>“{path}” was not written: its name should end in {endings}.</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the name, or make a new dossier.</source>
        <translation>{path} does not exist. Check the name, or make a new dossier.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} cannot be read: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be made: there is no folder {folder}.</source>
        <translation>{path} cannot be made: there is no folder {folder}.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a dossier.</source>
        <translation>{path} is a folder, not a dossier.</translation>
    </message>
    <message>
        <source>{path} is not a dossier of this program, or it is damaged from the start. It was left as it is.</source>
        <translation>{path} is not a dossier of this program, or it is damaged from the start. It was left as it is.</translation>
    </message>
    <message>
        <source>{path} is a database of another program, not a dossier. It was left as it is.</source>
        <translation>{path} is a database of another program, not a dossier. It was left as it is.</translation>
    </message>
    <message>
        <source>{path} is cut short: a part of the file is missing. It was left as it is; open a backup instead.</source>
        <translation>{path} is cut short: a part of the file is missing. It was left as it is; open a backup instead.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this program. It was left as it is; update the program to open it.</source>
        <translation>{path} was made by a newer version of this program. It was left as it is; update the program to open it.</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name.</source>
        <translation>{path} exists already. Choose another name.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} cannot be written: {reason}.</translation>
    </message>
    <message>
        <source>{path} is damaged inside: {reason}. It was left as it is; open a backup.</source>
        <translation>{path} is damaged inside: {reason}. It was left as it is; open a backup.</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>{milestone}: due {due}, an answer counts from {first} to {last}</source>
        <translation>{milestone}: due {due}, an answer counts from {first} to {last}</translation>
    </message>
    <message>
        <source>{months} m</source>
        <translation>{months} m</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>Outside {first} to {last}: an answer of this day does not count for {milestone}.</source>
        <translation>Outside {first} to {last}: an answer of this day does not count for {milestone}.</translation>
    </message>
    <message>
        <source>An answer counts from {first} to {last}.</source>
        <translation>An answer counts from {first} to {last}.</translation>
    </message>
    <message>
        <source>Without an exit there is no window yet: this does not count yet.</source>
        <translation>Without an exit there is no window yet: this does not count yet.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>This day is still to come.</translation>
    </message>
    <message>
        <source>No open job is noted. Note it as well, with its dates: they count.</source>
        <translation>No open job is noted. Note it as well, with its dates: they count.</translation>
    </message>
    <message>
        <source>After a refusal no further follow-ups are planned.</source>
        <translation>After a refusal no further follow-ups are planned.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Note a follow-up</source>
        <translation>Note a follow-up</translation>
    </message>
    <message>
        <source>Contact on</source>
        <translation>Contact on</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Still works at {company}: confirm the job</source>
        <translation>Still works at {company}: confirm the job</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Which moment</source>
        <translation>Which moment</translation>
    </message>
    <message>
        <source>{milestone}, due {day}</source>
        <translation>{milestone}, due {day}</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Save (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Throw away what you typed?</source>
        <translation>Throw away what you typed?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Go on typing</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Without region</source>
        <translation>Without region</translation>
    </message>
    <message>
        <source>Without coach</source>
        <translation>Without coach</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Import of {name}</source>
        <translation>Import of {name}</translation>
    </message>
    <message>
        <source>{path} has none of the sheets that are read, such as Deelnemers or Inschrijvingen.</source>
        <translation>{path} has none of the sheets that are read, such as Deelnemers or Inschrijvingen.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Odd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save this list as a workbook…</source>
        <translation>Save this list as a workbook…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>The workbook is in the dossier.</source>
        <translation>The workbook is in the dossier.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nothing was imported.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the workbook cannot be right. Correct them there and import it again; the dossier is as it was.</source>
        <translation>
            <numerusform>%n place in the workbook cannot be right. Correct them there and import it again; the dossier is as it was.</numerusform>
            <numerusform>%n places in the workbook cannot be right. Correct them there and import it again; the dossier is as it was.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>Nothing odd was found.</translation>
    </message>
    <message>
        <source>{path} is empty. Save the workbook again and retry.</source>
        <translation>{path} is empty. Save the workbook again and retry.</translation>
    </message>
    <message>
        <source>{path} is not a workbook that this program can read. Save it as .xlsx or .ods, or give a folder of .csv files.</source>
        <translation>{path} is not a workbook that this program can read. Save it as .xlsx or .ods, or give a folder of .csv files.</translation>
    </message>
    <message>
        <source>{path} is a workbook in an old Excel format (.xls, .xlsb). Save it as .xlsx.</source>
        <translation>{path} is a workbook in an old Excel format (.xls, .xlsb). Save it as .xlsx.</translation>
    </message>
    <message>
        <source>{path} is protected with a password. Save a copy without one.</source>
        <translation>{path} is protected with a password. Save a copy without one.</translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be read. Save the workbook again and retry.</source>
        <translation>{path} is damaged and cannot be read. Save the workbook again and retry.</translation>
    </message>
    <message>
        <source>{path} is far too large for a workbook of this kind, so it was not opened.</source>
        <translation>{path} is far too large for a workbook of this kind, so it was not opened.</translation>
    </message>
    <message>
        <source>{path} contains something that no real workbook has ({what}), so it was not opened.</source>
        <translation>{path} contains something that no real workbook has ({what}), so it was not opened.</translation>
    </message>
    <message>
        <source>{path} has a value in cell {cell}, far outside the table. Delete it and save the workbook.</source>
        <translation>{path} has a value in cell {cell}, far outside the table. Delete it and save the workbook.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as dd/mm/yyyy, such as 31/08/2021.</source>
        <translation>This is not a date. Write it as dd/mm/yyyy, such as 31/08/2021.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came in that you should have a look at.</source>
        <translation>
            <numerusform>%n thing came in that you should have a look at.</numerusform>
            <numerusform>%n things came in that you should have a look at.</numerusform>
        </translation>
    </message>
    <message>
        <source>This day does not exist.</source>
        <translation>This day does not exist.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>This is not a whole number.</translation>
    </message>
    <message>
        <source>This is not an amount, such as 1234,56.</source>
        <translation>This is not an amount, such as 1234,56.</translation>
    </message>
    <message>
        <source>This is not one of the possible values: {choices}.</source>
        <translation>This is not one of the possible values: {choices}.</translation>
    </message>
    <message>
        <source>{path} has a quotation mark without its partner in or after row {row}. Close it or take it out.</source>
        <translation>{path} has a quotation mark without its partner in or after row {row}. Close it or take it out.</translation>
    </message>
    <message>
        <source>{path} is the workbook or the dossier itself. Choose another name for the errors.</source>
        <translation>{path} is the workbook or the dossier itself. Choose another name for the errors.</translation>
    </message>
    <message>
        <source>This is a date and not a code: format the column as text.</source>
        <translation>This is a date and not a code: format the column as text.</translation>
    </message>
    <message>
        <source>This cell holds an error of a formula.</source>
        <translation>This cell holds an error of a formula.</translation>
    </message>
    <message>
        <source>This cell holds a formula without its result. Open the workbook, save it and try again.</source>
        <translation>This cell holds a formula without its result. Open the workbook, save it and try again.</translation>
    </message>
    <message>
        <source>This is not an enterprise number: it has ten digits.</source>
        <translation>This is not an enterprise number: it has ten digits.</translation>
    </message>
    <message>
        <source>The time of day was left out.</source>
        <translation>The time of day was left out.</translation>
    </message>
    <message>
        <source>This was typed as a number, so a zero in front may be lost. Format the column as text.</source>
        <translation>This was typed as a number, so a zero in front may be lost. Format the column as text.</translation>
    </message>
    <message>
        <source>This was typed as a number; the zero that it lost in front was put back.</source>
        <translation>This was typed as a number; the zero that it lost in front was put back.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>What was found in {name}</source>
        <translation>What was found in {name}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} cannot be read: {reason}.</translation>
    </message>
    <message>
        <source>The folder {path} holds no .csv files.</source>
        <translation>The folder {path} holds no .csv files.</translation>
    </message>
    <message>
        <source>{path} is not a text file with comma or semicolon separated values.</source>
        <translation>{path} is not a text file with comma or semicolon separated values.</translation>
    </message>
    <message>
        <source>{path} is too large: at most {limit} rows per file are read.</source>
        <translation>{path} is too large: at most {limit} rows per file are read.</translation>
    </message>
    <message>
        <source>{path} is too wide: at most {limit} columns are read.</source>
        <translation>{path} is too wide: at most {limit} columns are read.</translation>
    </message>
    <message>
        <source>This person was {age} when this began; 26 is too old to start.</source>
        <translation>This person was {age} when this began; 26 is too old to start.</translation>
    </message>
    <message>
        <source>This was completed, but its training end is not known.</source>
        <translation>This was completed, but its training end is not known.</translation>
    </message>
    <message>
        <source>This person dropped out, but the last day is not known.</source>
        <translation>This person dropped out, but the last day is not known.</translation>
    </message>
    <message>
        <source>This overlaps with enrolment {code} of the same person.</source>
        <translation>This overlaps with enrolment {code} of the same person.</translation>
    </message>
    <message>
        <source>This person was in this trajectory before, by enrolment {code}.</source>
        <translation>This person was in this trajectory before, by enrolment {code}.</translation>
    </message>
    <message>
        <source>This begins more than 31 days after the trajectory's latest end, so it is not part of it.</source>
        <translation>This begins more than 31 days after the trajectory's latest end, so it is not part of it.</translation>
    </message>
    <message>
        <source>This enrolment has no exit yet, so there is nothing to follow up.</source>
        <translation>This enrolment has no exit yet, so there is nothing to follow up.</translation>
    </message>
    <message>
        <source>This lies before the exit, {day}.</source>
        <translation>This lies before the exit, {day}.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>This day is still to come.</translation>
    </message>
    <message>
        <source>This job has no end, but another one of this person began on {day}.</source>
        <translation>This job has no end, but another one of this person began on {day}.</translation>
    </message>
    <message>
        <source>An earlier job of this person, from {day}, has no end.</source>
        <translation>An earlier job of this person, from {day}, has no end.</translation>
    </message>
    <message>
        <source>There is a reason but no day, so this person still counts.</source>
        <translation>There is a reason but no day, so this person still counts.</translation>
    </message>
    <message>
        <source>There is no such code in sheet {sheet} of the workbook, nor in the dossier.</source>
        <translation>There is no such code in sheet {sheet} of the workbook, nor in the dossier.</translation>
    </message>
    <message>
        <source>Row {row} has the same {columns} already.</source>
        <translation>Row {row} has the same {columns} already.</translation>
    </message>
    <message>
        <source>The company with this number is called {name}; that name is kept.</source>
        <translation>The company with this number is called {name}; that name is kept.</translation>
    </message>
    <message>
        <source>This code belonged to {name}, born on {birth}. Is it the same person? The dossier takes over what stands here.</source>
        <translation>This code belonged to {name}, born on {birth}. Is it the same person? The dossier takes over what stands here.</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the name.</source>
        <translation>{path} does not exist. Check the name.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file or folder.</source>
        <translation>{path} is not an ordinary file or folder.</translation>
    </message>
    <message>
        <source>{path} is a single .csv file. Put one file per sheet in a folder, named as the sheets, and import the folder.</source>
        <translation>{path} is a single .csv file. Put one file per sheet in a folder, named as the sheets, and import the folder.</translation>
    </message>
    <message>
        <source>Reading {path} took too long, so it was given up. Is it very large?</source>
        <translation>Reading {path} took too long, so it was given up. Is it very large?</translation>
    </message>
    <message>
        <source>{path} cannot be read: it is damaged, or has a value far outside its table. Save the workbook again and retry.</source>
        <translation>{path} cannot be read: it is damaged, or has a value far outside its table. Save the workbook again and retry.</translation>
    </message>
    <message>
        <source>Sheet {sheet} of {path} is too large: at most {limit} rows per sheet are read.</source>
        <translation>Sheet {sheet} of {path} is too large: at most {limit} rows per sheet are read.</translation>
    </message>
    <message>
        <source>Sheet {sheet} of {path} is too wide: at most {limit} columns are read.</source>
        <translation>Sheet {sheet} of {path} is too wide: at most {limit} columns are read.</translation>
    </message>
    <message>
        <source>This sheet is not one that is read, so it was left out.</source>
        <translation>This sheet is not one that is read, so it was left out.</translation>
    </message>
    <message>
        <source>This column is not one that is read, so it was left out.</source>
        <translation>This column is not one that is read, so it was left out.</translation>
    </message>
    <message>
        <source>This column has no name in row 1, so it was left out.</source>
        <translation>This column has no name in row 1, so it was left out.</translation>
    </message>
    <message>
        <source>This sheet is there twice. Keep one of them.</source>
        <translation>This sheet is there twice. Keep one of them.</translation>
    </message>
    <message>
        <source>This column is there twice. Keep one of them.</source>
        <translation>This column is there twice. Keep one of them.</translation>
    </message>
    <message>
        <source>This column is required and is not there.</source>
        <translation>This column is required and is not there.</translation>
    </message>
</context>
<context>
    <name>InternshipForm</name>
    <message>
        <source>Before the enrolment starts, on {day}.</source>
        <translation>Before the enrolment starts, on {day}.</translation>
    </message>
    <message>
        <source>More than 31 days after the end so far: not part of the trajectory, the exit stays.</source>
        <translation>More than 31 days after the end so far: not part of the trajectory, the exit stays.</translation>
    </message>
    <message>
        <source>Runs at the same time as {other}.</source>
        <translation>Runs at the same time as {other}.</translation>
    </message>
    <message>
        <source>The exit is then {day}.</source>
        <translation>The exit is then {day}.</translation>
    </message>
    <message>
        <source>Without an end there is no exit, and no follow-up is planned.</source>
        <translation>Without an end there is no exit, and no follow-up is planned.</translation>
    </message>
    <message>
        <source>An IBO does not move the exit.</source>
        <translation>An IBO does not move the exit.</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Internship</translation>
    </message>
    <message>
        <source>New internship</source>
        <translation>New internship</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Enrolment</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
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
        <translation>End</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
</context>
<context>
    <name>JobForm</name>
    <message>
        <source>Open and never confirmed: it is known for its first day only.</source>
        <translation>Open and never confirmed: it is known for its first day only.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>This day is still to come.</translation>
    </message>
    <message>
        <source>A student job does not count as being in work.</source>
        <translation>A student job does not count as being in work.</translation>
    </message>
    <message>
        <source>At the same time as the job at {company}. That is possible.</source>
        <translation>At the same time as the job at {company}. That is possible.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>New job</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
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
        <translation>End</translation>
    </message>
    <message>
        <source>Leave empty while it goes on.</source>
        <translation>Leave empty while it goes on.</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Why it ended</translation>
    </message>
    <message>
        <source>Last confirmed on</source>
        <translation>Last confirmed on</translation>
    </message>
    <message>
        <source>Plastics sector</source>
        <translation>Plastics sector</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>This page</source>
        <translation>This page</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>In forms and lists</source>
        <translation>In forms and lists</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Save the form</translation>
    </message>
    <message>
        <source>Open, or go to the next field</source>
        <translation>Open, or go to the next field</translation>
    </message>
    <message>
        <source>Back, one level</source>
        <translation>Back, one level</translation>
    </message>
    <message>
        <source>Open the calendar or the list of choices</source>
        <translation>Open the calendar or the list of choices</translation>
    </message>
</context>
<context>
    <name>ListDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>Who counts</source>
        <translation>Who counts</translation>
    </message>
    <message>
        <source>Everyone with an enrolment in the project that starts in the period and on or before the day of the figures. A person counts once, whoever drops out included, unless only those who completed were chosen.</source>
        <translation>Everyone with an enrolment in the project that starts in the period and on or before the day of the figures. A person counts once, whoever drops out included, unless only those who completed were chosen.</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohort</translation>
    </message>
    <message>
        <source>The edition of the trajectory of the person's latest enrolment in the project.</source>
        <translation>The edition of the trajectory of the person's latest enrolment in the project.</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>The end of the trajectory: the end of the training, or of the internships that follow it within 31 days. For who dropped out it is the last day attended. An exit after the day of the figures does not count yet.</source>
        <translation>The end of the trajectory: the end of the training, or of the internships that follow it within 31 days. For who dropped out it is the last day attended. An exit after the day of the figures does not count yet.</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>Those who exited and completed, as a share of all who exited.</source>
        <translation>Those who exited and completed, as a share of all who exited.</translation>
    </message>
    <message>
        <source>Workplace track</source>
        <translation>Workplace track</translation>
    </message>
    <message>
        <source>Persons who started an internship of the kind workplace track, as a share of all enrolled.</source>
        <translation>Persons who started an internship of the kind workplace track, as a share of all enrolled.</translation>
    </message>
    <message>
        <source>3 and 12 months</source>
        <translation>3 and 12 months</translation>
    </message>
    <message>
        <source>Each person is followed up 3 and 12 months after the exit. What is asked is where the person stands on that day; an answer counts from 14 days before to 42 days after it.</source>
        <translation>Each person is followed up 3 and 12 months after the exit. What is asked is where the person stands on that day; an answer counts from 14 days before to 42 days after it.</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In work</translation>
    </message>
    <message>
        <source>In a paid job or self-employed on that day. Student jobs, an IBO and internships are not counted as work.</source>
        <translation>In a paid job or self-employed on that day. Student jobs, an IBO and internships are not counted as work.</translation>
    </message>
    <message>
        <source>Not in work</source>
        <translation>Not in work</translation>
    </message>
    <message>
        <source>Known not to be in work on that day: looking for work, in education, in an IBO, on an internship or inactive.</source>
        <translation>Known not to be in work on that day: looking for work, in education, in an IBO, on an internship or inactive.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>The day and its window have passed without a usable answer, or the person refuses to be followed up.</source>
        <translation>The day and its window have passed without a usable answer, or the person refuses to be followed up.</translation>
    </message>
    <message>
        <source>Still to be reached</source>
        <translation>Still to be reached</translation>
    </message>
    <message>
        <source>The day has come, the answer is not there yet and the window is open.</source>
        <translation>The day has come, the answer is not there yet and the window is open.</translation>
    </message>
    <message>
        <source>Not yet due or exited</source>
        <translation>Not yet due or exited</translation>
    </message>
    <message>
        <source>The day has not come yet, or the person is still in the trajectory. These persons are in no rate.</source>
        <translation>The day has not come yet, or the person is still in the trajectory. These persons are in no rate.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Deceased or prevented by force majeure on or before the day. These persons are in no rate.</source>
        <translation>Deceased or prevented by force majeure on or before the day. These persons are in no rate.</translation>
    </message>
    <message>
        <source>Due and known</source>
        <translation>Due and known</translation>
    </message>
    <message>
        <source>Due are all whose day has come: in work, not in work, being followed up and unknown. Known are those in work and not in work.</source>
        <translation>Due are all whose day has come: in work, not in work, being followed up and unknown. Known are those in work and not in work.</translation>
    </message>
    <message>
        <source>In work, of the known</source>
        <translation>In work, of the known</translation>
    </message>
    <message>
        <source>Persons in work divided by the known.</source>
        <translation>Persons in work divided by the known.</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Bounds</translation>
    </message>
    <message>
        <source>The lower bound takes everyone of whom nothing is known to be out of work, the upper bound takes them to be in work. Both are shares of the due.</source>
        <translation>The lower bound takes everyone of whom nothing is known to be out of work, the upper bound takes them to be in work. Both are shares of the due.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>The known as a share of the due.</source>
        <translation>The known as a share of the due.</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% interval</translation>
    </message>
    <message>
        <source>Wilson's interval without continuity correction. It speaks of chance alone, not of those who were not reached.</source>
        <translation>Wilson's interval without continuity correction. It speaks of chance alone, not of those who were not reached.</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>The rate may still change: someone is being followed up, not yet due or not yet exited, or fewer than 80% of the due are known.</source>
        <translation>The rate may still change: someone is being followed up, not yet due or not yet exited, or fewer than 80% of the due are known.</translation>
    </message>
    <message>
        <source>Positive outflow</source>
        <translation>Positive outflow</translation>
    </message>
    <message>
        <source>Persons in work, in an IBO or in education on that day.</source>
        <translation>Persons in work, in an IBO or in education on that day.</translation>
    </message>
    <message>
        <source>Same employer</source>
        <translation>Same employer</translation>
    </message>
    <message>
        <source>Of those in work at 3 months whose 12 months are due: how many had work at one and the same company on both days. Whoever is known not to be in work at 12 months counts as known.</source>
        <translation>Of those in work at 3 months whose 12 months are due: how many had work at one and the same company on both days. Whoever is known not to be in work at 12 months counts as known.</translation>
    </message>
    <message>
        <source>Migrant origin</source>
        <translation>Migrant origin</translation>
    </message>
    <message>
        <source>An estimate, tallied per trajectory and never recorded per person. It is not reduced by filters or population.</source>
        <translation>An estimate, tallied per trajectory and never recorded per person. It is not reduced by filters or population.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>How long work lasts without a break of more than 30 days, from the first day in work after the exit, with any employer (Kaplan and Meier). It is another figure than the share in work at 12 months.</source>
        <translation>How long work lasts without a break of more than 30 days, from the first day in work after the exit, with any employer (Kaplan and Meier). It is another figure than the share in work at 12 months.</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>At risk</translation>
    </message>
    <message>
        <source>Persons placed in work at the latest 3 months after the exit who are still followed without a break on that day.</source>
        <translation>Persons placed in work at the latest 3 months after the exit who are still followed without a break on that day.</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Out of sight</translation>
    </message>
    <message>
        <source>Persons still in work when last heard of; from that day on they no longer count.</source>
        <translation>Persons still in work when last heard of; from that day on they no longer count.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rounding</translation>
    </message>
    <message>
        <source>Percentages are rounded half up from exact fractions. A dash stands where there is nothing to divide by.</source>
        <translation>Percentages are rounded half up from exact fractions. A dash stands where there is nothing to divide by.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>&amp;About PlastIQ</source>
        <translation>&amp;About PlastIQ</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;New…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recent</translation>
    </message>
    <message>
        <source>De&amp;mo</source>
        <translation>De&amp;mo</translation>
    </message>
    <message>
        <source>&amp;Import workbook…</source>
        <translation>&amp;Import workbook…</translation>
    </message>
    <message>
        <source>&amp;Empty workbook…</source>
        <translation>&amp;Empty workbook…</translation>
    </message>
    <message>
        <source>&amp;Close dossier</source>
        <translation>&amp;Close dossier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nothing yet</translation>
    </message>
    <message>
        <source>{name} (not there any more)</source>
        <translation>{name} (not there any more)</translation>
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
        <translation>New note</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Something unforeseen went wrong ({kind}). What was saved is safe. The details are in {file}.</source>
        <translation>Something unforeseen went wrong ({kind}). What was saved is safe. The details are in {file}.</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Close this notice</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Mind</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Not done</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
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
        <translation>Trajectories</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistics</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>New participant</source>
        <translation>New participant</translation>
    </message>
    <message>
        <source>Change personal data</source>
        <translation>Change personal data</translation>
    </message>
    <message>
        <source>Note a follow-up</source>
        <translation>Note a follow-up</translation>
    </message>
    <message>
        <source>Delete participant…</source>
        <translation>Delete participant…</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Show everyone</translation>
    </message>
    <message>
        <source>Search… (Ctrl+F)</source>
        <translation>Search… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search participants</source>
        <translation>Search participants</translation>
    </message>
    <message>
        <source>To be called now</source>
        <translation>To be called now</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>Whom to show</source>
        <translation>Whom to show</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>No participants yet</source>
        <translation>No participants yet</translation>
    </message>
    <message>
        <source>Add the first one here, or bring everyone in at once from a workbook (Ctrl+I).</source>
        <translation>Add the first one here, or bring everyone in at once from a workbook (Ctrl+I).</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Nobody matches</translation>
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
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Trajectory</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Next follow-up</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Enrolled here already</source>
        <translation>Enrolled here already</translation>
    </message>
    <message>
        <source>26 or older</source>
        <translation>26 or older</translation>
    </message>
    <message>
        <source>Search by name or code</source>
        <translation>Search by name or code</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Search people</translation>
    </message>
    <message>
        <source>Enrol them all the same</source>
        <translation>Enrol them all the same</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>26 or older on the day of the start: {names}.</source>
        <translation>26 or older on the day of the start: {names}.</translation>
    </message>
    <message>
        <source>People to enrol</source>
        <translation>People to enrol</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>since {start}</source>
        <translation>since {start}</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>{age} years old. Can start in a trajectory up to {day}.</source>
        <translation>{age} years old. Can start in a trajectory up to {day}.</translation>
    </message>
    <message>
        <source>{age} years old: from 26 on, someone is enrolled only after a confirmation.</source>
        <translation>{age} years old: from 26 on, someone is enrolled only after a confirmation.</translation>
    </message>
    <message>
        <source>This birth date lies in the future.</source>
        <translation>This birth date lies in the future.</translation>
    </message>
    <message>
        <source>{age} years old. Is the birth date right?</source>
        <translation>{age} years old. Is the birth date right?</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>This does not look like an e-mail address.</translation>
    </message>
    <message>
        <source>Give the day as well.</source>
        <translation>Give the day as well.</translation>
    </message>
    <message>
        <source>Give the reason as well.</source>
        <translation>Give the reason as well.</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>New participant</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Street and number</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Referred by</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Left out of the figures</source>
        <translation>Left out of the figures</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>This is required.</source>
        <translation>This is required.</translation>
    </message>
    <message>
        <source>This is too long: at most {limit} characters.</source>
        <translation>This is too long: at most {limit} characters.</translation>
    </message>
    <message>
        <source>{day} cannot be right: use a date from 1900 to 2199.</source>
        <translation>{day} cannot be right: use a date from 1900 to 2199.</translation>
    </message>
    <message>
        <source>This cannot be below zero.</source>
        <translation>This cannot be below zero.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>This number is too large.</translation>
    </message>
    <message>
        <source>The end, {end}, lies before the start, {start}.</source>
        <translation>The end, {end}, lies before the start, {start}.</translation>
    </message>
    <message>
        <source>The confirmation, {day}, lies before the start, {start}.</source>
        <translation>The confirmation, {day}, lies before the start, {start}.</translation>
    </message>
    <message>
        <source>The period ends on {end}, before it begins on {start}.</source>
        <translation>The period ends on {end}, before it begins on {start}.</translation>
    </message>
    <message>
        <source>The birth date, {birth}, lies after {day}, when the person was registered.</source>
        <translation>The birth date, {birth}, lies after {day}, when the person was registered.</translation>
    </message>
    <message>
        <source>The exclusion, {day}, lies before the birth date.</source>
        <translation>The exclusion, {day}, lies before the birth date.</translation>
    </message>
    <message>
        <source>Nothing changes like this: choose an outcome or a date, or tick someone.</source>
        <translation>Nothing changes like this: choose an outcome or a date, or tick someone.</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}: {problem}</translation>
    </message>
    <message>
        <source>Tick at least one person.</source>
        <translation>Tick at least one person.</translation>
    </message>
    <message>
        <source>Tick that whoever is 26 or older may take part all the same.</source>
        <translation>Tick that whoever is 26 or older may take part all the same.</translation>
    </message>
    <message>
        <source>This is not a date. Type it like 7/3/2002.</source>
        <translation>This is not a date. Type it like 7/3/2002.</translation>
    </message>
    <message>
        <source>Type a whole number, such as 12.</source>
        <translation>Type a whole number, such as 12.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Change project</source>
        <translation>Change project</translation>
    </message>
    <message>
        <source>Trajectories belong to a project: the period in which a funder pays for them. You need one first; after that comes the trajectory.</source>
        <translation>Trajectories belong to a project: the period in which a funder pays for them. You need one first; after that comes the trajectory.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Funder</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>File number</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>Change {project}</source>
        <translation>Change {project}</translation>
    </message>
    <message>
        <source>Delete {project}</source>
        <translation>Delete {project}</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Answered outside the window</source>
        <translation>Answered outside the window</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Not tried</translation>
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
        <translation>Project</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Trajectory</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Enrolment</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Internship</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>{record} added</source>
        <translation>{record} added</translation>
    </message>
    <message>
        <source>{record} changed</source>
        <translation>{record} changed</translation>
    </message>
    <message>
        <source>{record} deleted</source>
        <translation>{record} deleted</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Enrolled in {trajectory}: {count}</source>
        <translation>Enrolled in {trajectory}: {count}</translation>
    </message>
    <message>
        <source>{trajectory} closed for: {count}</source>
        <translation>{trajectory} closed for: {count}</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Outcomes</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statuses</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitions</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>The dossier has no project yet. Add one, or import a workbook with one.</source>
        <translation>The dossier has no project yet. Add one, or import a workbook with one.</translation>
    </message>
    <message>
        <source>The dossier has several projects ({codes}): choose one.</source>
        <translation>The dossier has several projects ({codes}): choose one.</translation>
    </message>
    <message>
        <source>There is no project {code}. The dossier has: {codes}.</source>
        <translation>There is no project {code}. The dossier has: {codes}.</translation>
    </message>
    <message>
        <source>There is no trajectory {code} in project {project}. It has: {codes}.</source>
        <translation>There is no trajectory {code} in project {project}. It has: {codes}.</translation>
    </message>
    <message>
        <source>The period ends on {end}, before it begins on {start}.</source>
        <translation>The period ends on {end}, before it begins on {start}.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Period from</translation>
    </message>
    <message>
        <source>up to and including</source>
        <translation>up to and including</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Exit counted from</source>
        <translation>Exit counted from</translation>
    </message>
    <message numerus="yes">
        <source>%n being followed up</source>
        <translation>
            <numerusform>%n being followed up</numerusform>
            <numerusform>%n being followed up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet due</source>
        <translation>
            <numerusform>%n not yet due</numerusform>
            <numerusform>%n not yet due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet exited</source>
        <translation>
            <numerusform>%n not yet exited</numerusform>
            <numerusform>%n not yet exited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV for other programs (*.csv)</source>
        <translation>CSV for other programs (*.csv)</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Copy chart</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Export the figures</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>How long work lasts without a break. The share in work at 12 months is another figure: it disregards breaks.</source>
        <translation>How long work lasts without a break. The share in work at 12 months is another figure: it disregards breaks.</translation>
    </message>
    <message>
        <source>How many of all enrolled reached each step.</source>
        <translation>How many of all enrolled reached each step.</translation>
    </message>
    <message>
        <source>In a wider window and in the export also: {columns}.</source>
        <translation>In a wider window and in the export also: {columns}.</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>No figures yet</translation>
    </message>
    <message>
        <source>Nobody began in this period by this day. Choose another period or day.</source>
        <translation>Nobody began in this period by this day. Choose another period or day.</translation>
    </message>
    <message>
        <source>Nobody in this selection</source>
        <translation>Nobody in this selection</translation>
    </message>
    <message>
        <source>Origin (estimate): {answer}</source>
        <translation>Origin (estimate): {answer}</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG picture (*.png)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG drawing (*.svg)</translation>
    </message>
    <message>
        <source>Same employer</source>
        <translation>Same employer</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>Save chart…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Save the chart</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Split by</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>The chart is on the clipboard: paste it where you want.</source>
        <translation>The chart is on the clipboard: paste it where you want.</translation>
    </message>
    <message>
        <source>The figures below are about {selection}.</source>
        <translation>The figures below are about {selection}.</translation>
    </message>
    <message>
        <source>The last day whose facts count. Earlier days can be asked too.</source>
        <translation>The last day whose facts count. Earlier days can be asked too.</translation>
    </message>
    <message>
        <source>The whole project again</source>
        <translation>The whole project again</translation>
    </message>
    <message>
        <source>Where everyone stood 3 and 12 months after the exit.</source>
        <translation>Where everyone stood 3 and 12 months after the exit.</translation>
    </message>
    <message>
        <source>Who took part; origin is an estimate per trajectory.</source>
        <translation>Who took part; origin is an estimate per trajectory.</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>figures</translation>
    </message>
    <message>
        <source>migrant origin (estimate): not counted</source>
        <translation>migrant origin (estimate): not counted</translation>
    </message>
    <message>
        <source>{k} of {known} known, of {due} due</source>
        <translation>{k} of {known} known, of {due} due</translation>
    </message>
    <message>
        <source>{people}: {parts}</source>
        <translation>{people}: {parts}</translation>
    </message>
    <message>
        <source>bounds {span}</source>
        <translation>bounds {span}</translation>
    </message>
    <message>
        <source>migrant origin (estimate): {parts}</source>
        <translation>migrant origin (estimate): {parts}</translation>
    </message>
    <message>
        <source>95% interval {span}</source>
        <translation>95% interval {span}</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>Still to change: someone is being followed up, not yet due or not yet exited, or fewer than 80% of the due are known.</source>
        <translation>Still to change: someone is being followed up, not yet due or not yet exited, or fewer than 80% of the due are known.</translation>
    </message>
    <message>
        <source>Figures are about the people of a project: the period in which a funder pays for trajectories. Add one here, or import a workbook.</source>
        <translation>Figures are about the people of a project: the period in which a funder pays for trajectories. Add one here, or import a workbook.</translation>
    </message>
    <message>
        <source>In work 3 months after the exit</source>
        <translation>In work 3 months after the exit</translation>
    </message>
    <message>
        <source>Was there work on that day? With whom does not matter.</source>
        <translation>Was there work on that day? With whom does not matter.</translation>
    </message>
    <message>
        <source>In work 12 months after the exit</source>
        <translation>In work 12 months after the exit</translation>
    </message>
    <message>
        <source>Was there work on that day? Breaks before do not matter.</source>
        <translation>Was there work on that day? Breaks before do not matter.</translation>
    </message>
    <message>
        <source>On the workplace track</source>
        <translation>On the workplace track</translation>
    </message>
    <message>
        <source>Of all enrolled: began an internship of that kind.</source>
        <translation>Of all enrolled: began an internship of that kind.</translation>
    </message>
    <message>
        <source>Part of the figures</source>
        <translation>Part of the figures</translation>
    </message>
    <message>
        <source>Figures per group</source>
        <translation>Figures per group</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>In work</source>
        <translation>In work</translation>
    </message>
    <message>
        <source>Not in work</source>
        <translation>Not in work</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Still to be reached</source>
        <translation>Still to be reached</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Not yet due</translation>
    </message>
    <message>
        <source>Not yet exited</source>
        <translation>Not yet exited</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Not yet due or exited</source>
        <translation>Not yet due or exited</translation>
    </message>
    <message>
        <source>Busy…</source>
        <translation>Busy…</translation>
    </message>
    <message>
        <source>Demo · today is {day} · nothing here is kept</source>
        <translation>Demo · today is {day} · nothing here is kept</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Someone else is writing in the dossier right now. Nothing was saved; try again in a moment.</source>
        <translation>Someone else is writing in the dossier right now. Nothing was saved; try again in a moment.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Make room and try again.</source>
        <translation>The disk is full, so nothing was saved. Make room and try again.</translation>
    </message>
    <message>
        <source>The dossier may only be read here, so nothing was saved.</source>
        <translation>The dossier may only be read here, so nothing was saved.</translation>
    </message>
    <message>
        <source>The dossier cannot be used: {reason}. Nothing was changed.</source>
        <translation>The dossier cannot be used: {reason}. Nothing was changed.</translation>
    </message>
    <message>
        <source>This code or number is in use already. Nothing was saved; choose another.</source>
        <translation>This code or number is in use already. Nothing was saved; choose another.</translation>
    </message>
    <message>
        <source>This is still used elsewhere in the dossier, so nothing was changed.</source>
        <translation>This is still used elsewhere in the dossier, so nothing was changed.</translation>
    </message>
    <message>
        <source>The dossier refuses this: {reason}. Nothing was changed.</source>
        <translation>The dossier refuses this: {reason}. Nothing was changed.</translation>
    </message>
    <message>
        <source>This was deleted by someone else in the meantime.</source>
        <translation>This was deleted by someone else in the meantime.</translation>
    </message>
    <message>
        <source>Someone else changed this after you opened it. Nothing was overwritten; open it again and look what changed.</source>
        <translation>Someone else changed this after you opened it. Nothing was overwritten; open it again and look what changed.</translation>
    </message>
    <message>
        <source>{path} could not be brought up to date: {reason}. It was left as it was; a backup lies in {backup}.</source>
        <translation>{path} could not be brought up to date: {reason}. It was left as it was; a backup lies in {backup}.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Bounds</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>Lower bound</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>Upper bound</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% interval</translation>
    </message>
    <message>
        <source>95% interval from</source>
        <translation>95% interval from</translation>
    </message>
    <message>
        <source>95% interval to</source>
        <translation>95% interval to</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Education at the start</source>
        <translation>Education at the start</translation>
    </message>
    <message>
        <source>Migrant origin (estimate, tally per trajectory)</source>
        <translation>Migrant origin (estimate, tally per trajectory)</translation>
    </message>
    <message>
        <source>{category} %</source>
        <translation>{category} %</translation>
    </message>
    <message>
        <source>3 months after the exit</source>
        <translation>3 months after the exit</translation>
    </message>
    <message>
        <source>12 months after the exit</source>
        <translation>12 months after the exit</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>In work, of the known</source>
        <translation>In work, of the known</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Positive outflow</source>
        <translation>Positive outflow</translation>
    </message>
    <message>
        <source>Not in work: {status}</source>
        <translation>Not in work: {status}</translation>
    </message>
    <message>
        <source>Unknown: {reason}</source>
        <translation>Unknown: {reason}</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
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
        <translation>First day in work</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Enrolment</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Trajectory</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Age at the start</source>
        <translation>Age at the start</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>With an internship</source>
        <translation>With an internship</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>How long work lasts without a break</source>
        <translation>How long work lasts without a break</translation>
    </message>
    <message>
        <source>The curve, day by day</source>
        <translation>The curve, day by day</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>At risk</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Out of sight</translation>
    </message>
    <message>
        <source>S (Kaplan–Meier)</source>
        <translation>S (Kaplan–Meier)</translation>
    </message>
    <message>
        <source>Still without a break</source>
        <translation>Still without a break</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Placed</translation>
    </message>
    <message>
        <source>Outcome figures</source>
        <translation>Outcome figures</translation>
    </message>
    <message>
        <source>Statuses in detail</source>
        <translation>Statuses in detail</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Same employer at 3 and 12 months</source>
        <translation>Same employer at 3 and 12 months</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Enrolled</translation>
    </message>
    <message>
        <source>Workplace track</source>
        <translation>Workplace track</translation>
    </message>
    <message>
        <source>Workplace track %</source>
        <translation>Workplace track %</translation>
    </message>
    <message>
        <source>Workplace track 95% interval</source>
        <translation>Workplace track 95% interval</translation>
    </message>
    <message>
        <source>Exited</source>
        <translation>Exited</translation>
    </message>
    <message>
        <source>Exited, completed</source>
        <translation>Exited, completed</translation>
    </message>
    <message>
        <source>Completion %</source>
        <translation>Completion %</translation>
    </message>
    <message>
        <source>In work at 3 months, 12 months due</source>
        <translation>In work at 3 months, 12 months due</translation>
    </message>
    <message>
        <source>With the same employer</source>
        <translation>With the same employer</translation>
    </message>
    <message>
        <source>Same employer, of the known</source>
        <translation>Same employer, of the known</translation>
    </message>
    <message>
        <source>Nobody was enrolled in this period yet.</source>
        <translation>Nobody was enrolled in this period yet.</translation>
    </message>
    <message>
        <source>The 95% interval speaks of chance alone, not of those who were not reached.</source>
        <translation>The 95% interval speaks of chance alone, not of those who were not reached.</translation>
    </message>
    <message>
        <source>Migrant origin is an estimate per trajectory, not reduced by filters or population.</source>
        <translation>Migrant origin is an estimate per trajectory, not reduced by filters or population.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Faded: not confirmed. ● answer · ○ no answer</source>
        <translation>Faded: not confirmed. ● answer · ○ no answer</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Workplace</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Training {trajectory}: {period}, {outcome}</source>
        <translation>Training {trajectory}: {period}, {outcome}</translation>
    </message>
    <message>
        <source>{contract} at {company}: {period}</source>
        <translation>{contract} at {company}: {period}</translation>
    </message>
    <message>
        <source>known up to {day}</source>
        <translation>known up to {day}</translation>
    </message>
    <message>
        <source>Contact on {day} about {milestone}: {answer}</source>
        <translation>Contact on {day} about {milestone}: {answer}</translation>
    </message>
    <message>
        <source>{milestone} on {due}: {status}</source>
        <translation>{milestone} on {due}: {status}</translation>
    </message>
    <message>
        <source>Exit from {trajectory} on {day}</source>
        <translation>Exit from {trajectory} on {day}</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Today, {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>Trajectories</name>
    <message>
        <source>Trajectories</source>
        <translation>Trajectories</translation>
    </message>
    <message>
        <source>No trajectories yet</source>
        <translation>No trajectories yet</translation>
    </message>
    <message>
        <source>A trajectory is one edition of the training, with its dates and its people. Start with the project that pays for it.</source>
        <translation>A trajectory is one edition of the training, with its dates and its people. Start with the project that pays for it.</translation>
    </message>
    <message>
        <source>New trajectory</source>
        <translation>New trajectory</translation>
    </message>
    <message>
        <source>Enrol people…</source>
        <translation>Enrol people…</translation>
    </message>
    <message>
        <source>Close the trajectory…</source>
        <translation>Close the trajectory…</translation>
    </message>
    <message>
        <source>Change trajectory</source>
        <translation>Change trajectory</translation>
    </message>
    <message>
        <source>Delete trajectory</source>
        <translation>Delete trajectory</translation>
    </message>
    <message>
        <source>Search trajectories</source>
        <translation>Search trajectories</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Choose a trajectory to see its people</source>
        <translation>Choose a trajectory to see its people</translation>
    </message>
    <message>
        <source>Nobody is enrolled here yet.</source>
        <translation>Nobody is enrolled here yet.</translation>
    </message>
    <message>
        <source>People in this trajectory</source>
        <translation>People in this trajectory</translation>
    </message>
    <message>
        <source>Migrant origin (estimate)</source>
        <translation>Migrant origin (estimate)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End of the training</source>
        <translation>End of the training</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Not counted.</source>
        <translation>Not counted.</translation>
    </message>
    <message>
        <source>Counted on {day}</source>
        <translation>Counted on {day}</translation>
    </message>
    <message>
        <source>The tally is about {counted} people, {enrolled} are enrolled</source>
        <translation>The tally is about {counted} people, {enrolled} are enrolled</translation>
    </message>
    <message>
        <source>{trajectory} has people in it. Delete their enrolments first, or keep it.</source>
        <translation>{trajectory} has people in it. Delete their enrolments first, or keep it.</translation>
    </message>
    <message>
        <source>Delete {trajectory}?</source>
        <translation>Delete {trajectory}?</translation>
    </message>
    <message>
        <source>{project} has trajectories. Delete those first, or keep it.</source>
        <translation>{project} has trajectories. Delete those first, or keep it.</translation>
    </message>
    <message>
        <source>Delete {project}?</source>
        <translation>Delete {project}?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Close the projects</source>
        <translation>Close the projects</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>End of the trajectory</source>
        <translation>End of the trajectory</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No trajectory found</source>
        <translation>No trajectory found</translation>
    </message>
    <message>
        <source>Show all trajectories</source>
        <translation>Show all trajectories</translation>
    </message>
    <message>
        <source>Training until</source>
        <translation>Training until</translation>
    </message>
    <message>
        <source>Trajectory until</source>
        <translation>Trajectory until</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Enrolled</translation>
    </message>
    <message>
        <source>Still in the trajectory today</source>
        <translation>Still in the trajectory today</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>Worked out from the dates: the end of the training and of the internships that follow it, or the last day of who dropped out</source>
        <translation>Worked out from the dates: the end of the training and of the internships that follow it, or the last day of who dropped out</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
</context>
<context>
    <name>Trajectory</name>
    <message>
        <source>Change trajectory</source>
        <translation>Change trajectory</translation>
    </message>
    <message>
        <source>New trajectory</source>
        <translation>New trajectory</translation>
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
        <translation>Name</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End of the training</source>
        <translation>End of the training</translation>
    </message>
    <message>
        <source>End of the trajectory</source>
        <translation>End of the trajectory</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Migrant origin (estimate)</source>
        <translation>Migrant origin (estimate)</translation>
    </message>
    <message>
        <source>A tally for the whole group, never noted per person. Leave it empty when nobody counted.</source>
        <translation>A tally for the whole group, never noted per person. Leave it empty when nobody counted.</translation>
    </message>
    <message>
        <source>Who counted, and on what basis</source>
        <translation>Who counted, and on what basis</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Counted on</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Male</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Gender unknown</source>
        <translation>Gender unknown</translation>
    </message>
    <message>
        <source>Lower secondary at most</source>
        <translation>Lower secondary at most</translation>
    </message>
    <message>
        <source>Upper secondary</source>
        <translation>Upper secondary</translation>
    </message>
    <message>
        <source>Higher education</source>
        <translation>Higher education</translation>
    </message>
    <message>
        <source>Education unknown</source>
        <translation>Education unknown</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Deceased</translation>
    </message>
    <message>
        <source>Force majeure</source>
        <translation>Force majeure</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Ongoing</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>Dropped out</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Internship</translation>
    </message>
    <message>
        <source>Workplace track</source>
        <translation>Workplace track</translation>
    </message>
    <message>
        <source>IBO</source>
        <translation>IBO</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Stopped early</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Hired</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Permanent</translation>
    </message>
    <message>
        <source>Fixed term</source>
        <translation>Fixed term</translation>
    </message>
    <message>
        <source>Agency work</source>
        <translation>Agency work</translation>
    </message>
    <message>
        <source>End of training and internships</source>
        <translation>End of training and internships</translation>
    </message>
    <message>
        <source>Growth job</source>
        <translation>Growth job</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Self-employed</translation>
    </message>
    <message>
        <source>Student job</source>
        <translation>Student job</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
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
        <translation>In work</translation>
    </message>
    <message>
        <source>Looking for work</source>
        <translation>Looking for work</translation>
    </message>
    <message>
        <source>In education</source>
        <translation>In education</translation>
    </message>
    <message>
        <source>In an IBO</source>
        <translation>In an IBO</translation>
    </message>
    <message>
        <source>On an internship</source>
        <translation>On an internship</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 months</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 months</translation>
    </message>
    <message>
        <source>Everyone enrolled</source>
        <translation>Everyone enrolled</translation>
    </message>
    <message>
        <source>Only those who completed</source>
        <translation>Only those who completed</translation>
    </message>
    <message>
        <source>End of the training</source>
        <translation>End of the training</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohort</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>To start</source>
        <translation>To start</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>In training</translation>
    </message>
    <message>
        <source>On the workplace</source>
        <translation>On the workplace</translation>
    </message>
    <message>
        <source>In follow-up</source>
        <translation>In follow-up</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to PlastIQ</source>
        <translation>Welcome to PlastIQ</translation>
    </message>
    <message>
        <source>Follow young people from their first contact to a year after the trajectory, and count what it brought them.</source>
        <translation>Follow young people from their first contact to a year after the trajectory, and count what it brought them.</translation>
    </message>
    <message>
        <source>Recent dossiers</source>
        <translation>Recent dossiers</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>New dossier</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Open dossier</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>Look at the demo</translation>
    </message>
    <message>
        <source>Start with an empty file.</source>
        <translation>Start with an empty file.</translation>
    </message>
    <message>
        <source>Go on in a file you have.</source>
        <translation>Go on in a file you have.</translation>
    </message>
    <message>
        <source>90 made-up young people.</source>
        <translation>90 made-up young people.</translation>
    </message>
    <message>
        <source>{name}: not there any more</source>
        <translation>{name}: not there any more</translation>
    </message>
    <message>
        <source>Take {name} out of this list</source>
        <translation>Take {name} out of this list</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Search on this page</source>
        <translation>Search on this page</translation>
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
        <translation>more than {n}%</translation>
    </message>
    <message>
        <source>almost {n}%</source>
        <translation>almost {n}%</translation>
    </message>
    <message>
        <source>{share} of the young people</source>
        <translation>{share} of the young people</translation>
    </message>
    <message>
        <source>{share} of the young people reached</source>
        <translation>{share} of the young people reached</translation>
    </message>
</context>
</TS>
