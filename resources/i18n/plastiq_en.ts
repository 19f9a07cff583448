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
        <source>1 person</source>
        <translation>1 person</translation>
    </message>
    <message>
        <source>95% interval, lower end</source>
        <translation>95% interval, lower end</translation>
    </message>
    <message>
        <source>95% interval, upper end</source>
        <translation>95% interval, upper end</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>At risk</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Cells: at least so many % are in work of those observed then. Only jobs with dates count, answers without a date do not. Blank: nobody observed yet. On the right: persons.</source>
        <translation>Cells: at least so many % are in work of those observed then. Only jobs with dates count, answers without a date do not. Blank: nobody observed yet. On the right: persons.</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copy as table</translation>
    </message>
    <message>
        <source>Curves of few persons may well differ by chance.</source>
        <translation>Curves of few persons may well differ by chance.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Day {day}: {percentage} without a break (95% interval {interval}) · {at_risk} at risk</source>
        <translation>Day {day}: {percentage} without a break (95% interval {interval}) · {at_risk} at risk</translation>
    </message>
    <message>
        <source>Day {day}: {percentage} without a break · {at_risk} at risk</source>
        <translation>Day {day}: {percentage} without a break · {at_risk} at risk</translation>
    </message>
    <message>
        <source>Enrolled in the trajectories</source>
        <translation>Enrolled in the trajectories</translation>
    </message>
    <message>
        <source>Filters and population reduce those enrolled only, not the contacts.</source>
        <translation>Filters and population reduce those enrolled only, not the contacts.</translation>
    </message>
    <message>
        <source>Hatched: least and most, where over one in five has an open job that nobody confirmed since.</source>
        <translation>Hatched: least and most, where over one in five has an open job that nobody confirmed since.</translation>
    </message>
    <message>
        <source>How long work lasts without a break</source>
        <translation>How long work lasts without a break</translation>
    </message>
    <message>
        <source>In work by month since the exit</source>
        <translation>In work by month since the exit</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Kind of chart</translation>
    </message>
    <message>
        <source>Month {month}</source>
        <translation>Month {month}</translation>
    </message>
    <message>
        <source>Months since the exit</source>
        <translation>Months since the exit</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>Multiple</translation>
    </message>
    <message>
        <source>Multiple of the target; past it every step doubles</source>
        <translation>Multiple of the target; past it every step doubles</translation>
    </message>
    <message>
        <source>No group has the {least} persons placed that a curve needs: this is all together.</source>
        <translation>No group has the {least} persons placed that a curve needs: this is all together.</translation>
    </message>
    <message>
        <source>Nobody has been placed in work yet.</source>
        <translation>Nobody has been placed in work yet.</translation>
    </message>
    <message>
        <source>Not drawn, as fewer than {least} were placed: {names}.</source>
        <translation>Not drawn, as fewer than {least} were placed: {names}.</translation>
    </message>
    <message>
        <source>Not everyone observed yet</source>
        <translation>Not everyone observed yet</translation>
    </message>
    <message>
        <source>Of {count} groups, the {shown} are drawn in which most were placed.</source>
        <translation>Of {count} groups, the {shown} are drawn in which most were placed.</translation>
    </message>
    <message>
        <source>Outcomes per {dimension} and {second}</source>
        <translation>Outcomes per {dimension} and {second}</translation>
    </message>
    <message>
        <source>Past the target</source>
        <translation>Past the target</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Reach is a sum of contacts, the same person may be in it more than once; — is nothing recorded. Those enrolled are distinct persons: which action carries the trajectories is not recorded, so they are added to none.</source>
        <translation>Reach is a sum of contacts, the same person may be in it more than once; — is nothing recorded. Those enrolled are distinct persons: which action carries the trajectories is not recorded, so they are added to none.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Reached group</source>
        <translation>Reached group</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Share of all enrolled</source>
        <translation>Share of all enrolled</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Targets and what was reached</source>
        <translation>Targets and what was reached</translation>
    </message>
    <message>
        <source>The chart is on its way…</source>
        <translation>The chart is on its way…</translation>
    </message>
    <message>
        <source>The latest {shown} of {count} cohorts are drawn.</source>
        <translation>The latest {shown} of {count} cohorts are drawn.</translation>
    </message>
    <message>
        <source>The values are on the clipboard: paste them into a spreadsheet.</source>
        <translation>The values are on the clipboard: paste them into a spreadsheet.</translation>
    </message>
    <message>
        <source>This project has no actions with a target or a reach yet.</source>
        <translation>This project has no actions with a target or a reach yet.</translation>
    </message>
    <message>
        <source>Too few people to draw a curve: {placed} placed, at least {least} needed.</source>
        <translation>Too few people to draw a curve: {placed} placed, at least {least} needed.</translation>
    </message>
    <message>
        <source>at most {percentage}, if open jobs not confirmed since ({count}) go on</source>
        <translation>at most {percentage}, if open jobs not confirmed since ({count}) go on</translation>
    </message>
    <message>
        <source>{action} · {kind}: {figures}</source>
        <translation>{action} · {kind}: {figures}</translation>
    </message>
    <message>
        <source>{step} · {state}, of all enrolled: {part}</source>
        <translation>{step} · {state}, of all enrolled: {part}</translation>
    </message>
    <message>
        <source>{step}, of all enrolled: {part}</source>
        <translation>{step}, of all enrolled: {part}</translation>
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
        <source>Uncertain: open jobs not confirmed since</source>
        <translation>Uncertain: open jobs not confirmed since</translation>
    </message>
    <message>
        <source>share in work of the known</source>
        <translation>share in work of the known</translation>
    </message>
    <message>
        <source>{count} not observed yet</source>
        <translation>{count} not observed yet</translation>
    </message>
    <message>
        <source>{count} persons</source>
        <translation>{count} persons</translation>
    </message>
    <message>
        <source>{count}, no target</source>
        <translation>{count}, no target</translation>
    </message>
    <message>
        <source>{figures} · {multiple}</source>
        <translation>{figures} · {multiple}</translation>
    </message>
    <message>
        <source>{group} · month {month}: at least {percentage} in work ({k} of {observed} observed)</source>
        <translation>{group} · month {month}: at least {percentage} in work ({k} of {observed} observed)</translation>
    </message>
    <message>
        <source>{group} · {tip}</source>
        <translation>{group} · {tip}</translation>
    </message>
    <message>
        <source>{group}, {moment}: {percentage} in work of the known ({k} of {known}, 95% interval {interval}; {due} due)</source>
        <translation>{group}, {moment}: {percentage} in work of the known ({k} of {known}, 95% interval {interval}; {due} due)</translation>
    </message>
    <message>
        <source>{group}, {moment}: {state}: {part}</source>
        <translation>{group}, {moment}: {state}: {part}</translation>
    </message>
    <message>
        <source>{group}: {count} enrolled</source>
        <translation>{group}: {count} enrolled</translation>
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
        <translation>{part} of {whole} ({percentage})</translation>
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
    <name>Chips</name>
    <message>
        <source>Take away: {choice}</source>
        <translation>Take away: {choice}</translation>
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
        <source>Finalised: “{name}”. Its SHA-256 is {sha256}.</source>
        <translation>Finalised: “{name}”. Its SHA-256 is {sha256}.</translation>
    </message>
    <message>
        <source>Made: {path}</source>
        <translation>Made: {path}</translation>
    </message>
    <message>
        <source>Name the frozen report; `frozen DB` lists them.</source>
        <translation>Name the frozen report; `frozen DB` lists them.</translation>
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
        <source>{verified} Its SHA-256 is {sha256}.</source>
        <translation>{verified} Its SHA-256 is {sha256}.</translation>
    </message>
    <message>
        <source>… and {count} more; --errors OUT.xlsx writes them all.</source>
        <translation>… and {count} more; --errors OUT.xlsx writes them all.</translation>
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
        <translation>A difference is no cause: the groups may differ in other ways too, and of twenty such differences one looks larger than chance by chance.</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>All figures</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>All others</translation>
    </message>
    <message>
        <source>Choose two different groups to compare.</source>
        <translation>Choose two different groups to compare.</translation>
    </message>
    <message>
        <source>Completed, of those exited</source>
        <translation>Completed, of those exited</translation>
    </message>
    <message>
        <source>Copy the comparison as a table</source>
        <translation>Copy the comparison as a table</translation>
    </message>
    <message>
        <source>Difference in percentage points</source>
        <translation>Difference in percentage points</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>Difference, points</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>First group</source>
        <translation>First group</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>In work at 12 months, of the known</source>
        <translation>In work at 12 months, of the known</translation>
    </message>
    <message>
        <source>In work at 3 months, of the known</source>
        <translation>In work at 3 months, of the known</translation>
    </message>
    <message>
        <source>Positive outflow at 12 months, of the known</source>
        <translation>Positive outflow at 12 months, of the known</translation>
    </message>
    <message>
        <source>Positive outflow at 3 months, of the known</source>
        <translation>Positive outflow at 3 months, of the known</translation>
    </message>
    <message>
        <source>Second group</source>
        <translation>Second group</translation>
    </message>
    <message>
        <source>The comparison is on the clipboard.</source>
        <translation>The comparison is on the clipboard.</translation>
    </message>
    <message>
        <source>The difference is larger than chance alone explains.</source>
        <translation>The difference is larger than chance alone explains.</translation>
    </message>
    <message>
        <source>The difference may be chance.</source>
        <translation>The difference may be chance.</translation>
    </message>
    <message>
        <source>The groups are not equally far: for one of them many moments are still to come.</source>
        <translation>The groups are not equally far: for one of them many moments are still to come.</translation>
    </message>
    <message>
        <source>The intervals are Newcombe's hybrid score intervals: they speak of chance alone, not of those who were not reached.</source>
        <translation>The intervals are Newcombe's hybrid score intervals: they speak of chance alone, not of those who were not reached.</translation>
    </message>
    <message>
        <source>The rest of {group}</source>
        <translation>The rest of {group}</translation>
    </message>
    <message>
        <source>There is nobody in group {group}. The groups are: {groups}.</source>
        <translation>There is nobody in group {group}. The groups are: {groups}.</translation>
    </message>
    <message>
        <source>There is nobody to compare: nobody is in these figures.</source>
        <translation>There is nobody to compare: nobody is in these figures.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>There is nothing to compare yet.</translation>
    </message>
    <message>
        <source>Those who were not reached could still make the two equal.</source>
        <translation>Those who were not reached could still make the two equal.</translation>
    </message>
    <message>
        <source>Too few people are known to say whether this differs by more than chance.</source>
        <translation>Too few people are known to say whether this differs by more than chance.</translation>
    </message>
    <message>
        <source>Two groups side by side</source>
        <translation>Two groups side by side</translation>
    </message>
    <message>
        <source>With the same employer, of the known</source>
        <translation>With the same employer, of the known</translation>
    </message>
    <message>
        <source>Workplace track, of everyone</source>
        <translation>Workplace track, of everyone</translation>
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
        <translation>{first} compared with {second}</translation>
    </message>
    <message>
        <source>{group}: only {n} of {due} known.</source>
        <translation>{group}: only {n} of {due} known.</translation>
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
        <translation>{group}: provisional, {open} of {people} can still change this.</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} to {most}</translation>
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
        <translation>Keep it</translation>
    </message>
</context>
<context>
    <name>Criteria</name>
    <message>
        <source>The parameters cannot be read: {reason}. They may have been written by a newer version of this program; update it to use them.</source>
        <translation>The parameters cannot be read: {reason}. They may have been written by a newer version of this program; update it to use them.</translation>
    </message>
    <message>
        <source>“{name}” is missing</source>
        <translation>“{name}” is missing</translation>
    </message>
    <message>
        <source>“{name}” is not known here</source>
        <translation>“{name}” is not known here</translation>
    </message>
    <message>
        <source>“{value}” is no value of “{name}”</source>
        <translation>“{value}” is no value of “{name}”</translation>
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
        <source>{meaning} Source: {source}</source>
        <translation>{meaning} Source: {source}</translation>
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
    <name>Evidence</name>
    <message>
        <source>1 day</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>Answered “{answer}” on {day}</source>
        <translation>Answered “{answer}” on {day}</translation>
    </message>
    <message>
        <source>Answered “{answer}” on {day}, outside the window {first} to {last}</source>
        <translation>Answered “{answer}” on {day}, outside the window {first} to {last}</translation>
    </message>
    <message>
        <source>Completed, the training ended on {day}</source>
        <translation>Completed, the training ended on {day}</translation>
    </message>
    <message>
        <source>Deceased or prevented by force majeure since {day}</source>
        <translation>Deceased or prevented by force majeure since {day}</translation>
    </message>
    <message>
        <source>Dropped out, last attended on {day}</source>
        <translation>Dropped out, last attended on {day}</translation>
    </message>
    <message>
        <source>Dropped out, no last day attended recorded</source>
        <translation>Dropped out, no last day attended recorded</translation>
    </message>
    <message>
        <source>Drops out, last attends on {day}</source>
        <translation>Drops out, last attends on {day}</translation>
    </message>
    <message>
        <source>Due on {due}</source>
        <translation>Due on {due}</translation>
    </message>
    <message>
        <source>Due on {due}; an answer counts until {last}</source>
        <translation>Due on {due}; an answer counts until {last}</translation>
    </message>
    <message>
        <source>Enrolled in {trajectory} from {start}</source>
        <translation>Enrolled in {trajectory} from {start}</translation>
    </message>
    <message>
        <source>Exit on {day}, the end of the training</source>
        <translation>Exit on {day}, the end of the training</translation>
    </message>
    <message>
        <source>Exit on {day}, the last day attended</source>
        <translation>Exit on {day}, the last day attended</translation>
    </message>
    <message>
        <source>Exit on {day}: {stay}</source>
        <translation>Exit on {day}: {stay}</translation>
    </message>
    <message>
        <source>Exit planned on {day}</source>
        <translation>Exit planned on {day}</translation>
    </message>
    <message>
        <source>First enrolled on {first}, last in {trajectory} from {start}</source>
        <translation>First enrolled on {first}, last in {trajectory} from {start}</translation>
    </message>
    <message>
        <source>In work from {start} to {end}, {days}; no other job began within 31 days</source>
        <translation>In work from {start} to {end}, {days}; no other job began within 31 days</translation>
    </message>
    <message>
        <source>In work from {start} until {end}, {days}; deceased or prevented then</source>
        <translation>In work from {start} until {end}, {days}; deceased or prevented then</translation>
    </message>
    <message>
        <source>In work from {start}, followed until {end} (30 days before the day of the figures), {days}</source>
        <translation>In work from {start}, followed until {end} (30 days before the day of the figures), {days}</translation>
    </message>
    <message>
        <source>In work from {start}, last known on {end}, {days}</source>
        <translation>In work from {start}, last known on {end}, {days}</translation>
    </message>
    <message>
        <source>In work from {start}, less than 30 days before the day of the figures</source>
        <translation>In work from {start}, less than 30 days before the day of the figures</translation>
    </message>
    <message>
        <source>Job at {company} ({contract}) from {start} to {end}</source>
        <translation>Job at {company} ({contract}) from {start} to {end}</translation>
    </message>
    <message>
        <source>Job at {company} ({contract}) from {start}, last confirmed on {day}</source>
        <translation>Job at {company} ({contract}) from {start}, last confirmed on {day}</translation>
    </message>
    <message>
        <source>Job at {company} ({contract}) from {start}, not confirmed since</source>
        <translation>Job at {company} ({contract}) from {start}, not confirmed since</translation>
    </message>
    <message>
        <source>No contact in the window {first} to {last}</source>
        <translation>No contact in the window {first} to {last}</translation>
    </message>
    <message>
        <source>No dated job on {day}</source>
        <translation>No dated job on {day}</translation>
    </message>
    <message>
        <source>No end of the training recorded</source>
        <translation>No end of the training recorded</translation>
    </message>
    <message>
        <source>No internship begun by {day}</source>
        <translation>No internship begun by {day}</translation>
    </message>
    <message>
        <source>No job that began by {due} and had not ended before {exit}</source>
        <translation>No job that began by {due} and had not ended before {exit}</translation>
    </message>
    <message>
        <source>On {first} and on {last} at {company}</source>
        <translation>On {first} and on {last} at {company}</translation>
    </message>
    <message>
        <source>On {first} at {company}, on {last} at {other}</source>
        <translation>On {first} at {company}, on {last} at {other}</translation>
    </message>
    <message>
        <source>Refused on {day} to be followed up</source>
        <translation>Refused on {day} to be followed up</translation>
    </message>
    <message>
        <source>The day lies beyond the calendar, after the year 9999</source>
        <translation>The day lies beyond the calendar, after the year 9999</translation>
    </message>
    <message>
        <source>The training ended on {day}, no outcome recorded</source>
        <translation>The training ended on {day}, no outcome recorded</translation>
    </message>
    <message>
        <source>The training ends on {day}</source>
        <translation>The training ends on {day}</translation>
    </message>
    <message>
        <source>To be observed from {day}</source>
        <translation>To be observed from {day}</translation>
    </message>
    <message>
        <source>Tried once, on {day}, nobody reached; the window was {first} to {last}</source>
        <translation>Tried once, on {day}, nobody reached; the window was {first} to {last}</translation>
    </message>
    <message>
        <source>Tried {count} times between {start} and {end}, nobody reached; the window was {first} to {last}</source>
        <translation>Tried {count} times between {start} and {end}, nobody reached; the window was {first} to {last}</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} days</translation>
    </message>
    <message>
        <source>{evidence}; due on {due}</source>
        <translation>{evidence}; due on {due}</translation>
    </message>
    <message>
        <source>{evidence}; no dated job on that day</source>
        <translation>{evidence}; no dated job on that day</translation>
    </message>
    <message>
        <source>{job}; agency work counts 6 days longer</source>
        <translation>{job}; agency work counts 6 days longer</translation>
    </message>
    <message>
        <source>{kind} at {company} from {start} to {end}</source>
        <translation>{kind} at {company} from {start} to {end}</translation>
    </message>
    <message>
        <source>{kind} at {company} from {start}, no end recorded</source>
        <translation>{kind} at {company} from {start}, no end recorded</translation>
    </message>
    <message>
        <source>{kind} from {start} to {end}, no company recorded</source>
        <translation>{kind} from {start} to {end}, no company recorded</translation>
    </message>
    <message>
        <source>{kind} from {start}, no end and no company recorded</source>
        <translation>{kind} from {start}, no end and no company recorded</translation>
    </message>
    <message>
        <source>{reach}; not reached yet, last tried on {day}</source>
        <translation>{reach}; not reached yet, last tried on {day}</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Do not export</source>
        <translation>Do not export</translation>
    </message>
    <message>
        <source>For in the house</source>
        <translation>For in the house</translation>
    </message>
    <message>
        <source>For outside the house (small numbers hidden)</source>
        <translation>For outside the house (small numbers hidden)</translation>
    </message>
    <message>
        <source>For whom is this export?</source>
        <translation>For whom is this export?</translation>
    </message>
    <message>
        <source>Outside the house, counts below 5 are hidden, and whatever they could be worked out from.</source>
        <translation>Outside the house, counts below 5 are hidden, and whatever they could be worked out from.</translation>
    </message>
    <message>
        <source>Rows of persons are never for readers outside: export the statistics for them, or the persons for use in the house.</source>
        <translation>Rows of persons are never for readers outside: export the statistics for them, or the persons for use in the house.</translation>
    </message>
</context>
<context>
    <name>External</name>
    <message>
        <source>FOR READERS OUTSIDE · {headline} · • hidden to protect small numbers</source>
        <translation>FOR READERS OUTSIDE · {headline} · • hidden to protect small numbers</translation>
    </message>
    <message>
        <source>Files for readers outside have no figures on same employer, completion, positive outflow, the reasons behind a status or the retention curve, and no persons.</source>
        <translation>Files for readers outside have no figures on same employer, completion, positive outflow, the reasons behind a status or the retention curve, and no persons.</translation>
    </message>
    <message>
        <source>For readers outside</source>
        <translation>For readers outside</translation>
    </message>
    <message>
        <source>Hidden, and shown as •, are counts from 1 to 4; of the origin every cell below 10, also 0; rates of fewer than 10 persons; and as many other figures as are needed so that nothing hidden can be worked out from the rest of this file. The sign is the same for all of them. Other files about the same persons can tell more together than one: give outside only one split of the same figures.</source>
        <translation>Hidden, and shown as •, are counts from 1 to 4; of the origin every cell below 10, also 0; rates of fewer than 10 persons; and as many other figures as are needed so that nothing hidden can be worked out from the rest of this file. The sign is the same for all of them. Other files about the same persons can tell more together than one: give outside only one split of the same figures.</translation>
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
        <source>In work in month {month} after the exit</source>
        <translation>In work in month {month} after the exit</translation>
    </message>
    <message>
        <source>{count} at risk</source>
        <translation>{count} at risk</translation>
    </message>
    <message>
        <source>{figure} · day {day}</source>
        <translation>{figure} · day {day}</translation>
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
        <translation>{part} of {whole}</translation>
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
    <name>Frozen</name>
    <message numerus="yes">
        <source>%n figures changed.</source>
        <translation>
            <numerusform>%n figures changed.</numerusform>
            <numerusform>%n figures changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people moved this figure:</source>
        <translation>
            <numerusform>%n person moved this figure:</numerusform>
            <numerusform>%n people moved this figure:</numerusform>
        </translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Back to now</translation>
    </message>
    <message>
        <source>Back to the frozen reports</source>
        <translation>Back to the frozen reports</translation>
    </message>
    <message>
        <source>Changed figures</source>
        <translation>Changed figures</translation>
    </message>
    <message>
        <source>Changed figures in the other splits: {count}.</source>
        <translation>Changed figures in the other splits: {count}.</translation>
    </message>
    <message>
        <source>Compare with today</source>
        <translation>Compare with today</translation>
    </message>
    <message>
        <source>Copy the changed figures as a table</source>
        <translation>Copy the changed figures as a table</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitions</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Erased</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Figures that changed, then → now:</source>
        <translation>Figures that changed, then → now:</translation>
    </message>
    <message>
        <source>Finalise these figures…</source>
        <translation>Finalise these figures…</translation>
    </message>
    <message>
        <source>Finalised (UTC)</source>
        <translation>Finalised (UTC)</translation>
    </message>
    <message>
        <source>Frozen figures never change: what was reported can be shown, verified and compared with today later.</source>
        <translation>Frozen figures never change: what was reported can be shown, verified and compared with today later.</translation>
    </message>
    <message>
        <source>Finalised on</source>
        <translation>Finalised on</translation>
    </message>
    <message>
        <source>Finalised on {day} as “{name}”</source>
        <translation>Finalised on {day} as “{name}”</translation>
    </message>
    <message>
        <source>Frozen reports</source>
        <translation>Frozen reports</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>Name of the report</source>
        <translation>Name of the report</translation>
    </message>
    <message>
        <source>No figure changed, only facts behind them.</source>
        <translation>No figure changed, only facts behind them.</translation>
    </message>
    <message>
        <source>No person moved this: a name, a tally or a target did.</source>
        <translation>No person moved this: a name, a tally or a target did.</translation>
    </message>
    <message>
        <source>No report was finalised yet.</source>
        <translation>No report was finalised yet.</translation>
    </message>
    <message>
        <source>Nobody is in this selection, so it cannot be finalised. Look at {choice}.</source>
        <translation>Nobody is in this selection, so it cannot be finalised. Look at {choice}.</translation>
    </message>
    <message>
        <source>Nothing changed since: the same parameters give the same figures.</source>
        <translation>Nothing changed since: the same parameters give the same figures.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Persons whose facts changed, then → now:</source>
        <translation>Persons whose facts changed, then → now:</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Project {code} of this report is no longer in the dossier, so there are no figures to compare it with. The frozen figures stand.</source>
        <translation>Project {code} of this report is no longer in the dossier, so there are no figures to compare it with. The frozen figures stand.</translation>
    </message>
    <message>
        <source>Reached: {kind}, action {action}</source>
        <translation>Reached: {kind}, action {action}</translation>
    </message>
    <message>
        <source>Region {region} of this report is no longer in project {project}, so there are no figures to compare it with. The frozen figures stand.</source>
        <translation>Region {region} of this report is no longer in project {project}, so there are no figures to compare it with. The frozen figures stand.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Report “{name}” finalised</source>
        <translation>Report “{name}” finalised</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Stopped, of those last seen on day {day}</source>
        <translation>Stopped, of those last seen on day {day}</translation>
    </message>
    <message>
        <source>Target: {kind}, action {action}</source>
        <translation>Target: {kind}, action {action}</translation>
    </message>
    <message>
        <source>The definitions changed too: version {then} → {now}.</source>
        <translation>The definitions changed too: version {then} → {now}.</translation>
    </message>
    <message>
        <source>Then version {then} of the definitions, now {now}.</source>
        <translation>Then version {then} of the definitions, now {now}.</translation>
    </message>
    <message>
        <source>Then → now</source>
        <translation>Then → now</translation>
    </message>
    <message>
        <source>There is a frozen report “{name}” already. Choose another name.</source>
        <translation>There is a frozen report “{name}” already. Choose another name.</translation>
    </message>
    <message>
        <source>There is no frozen report “{name}”. The dossier has: {names}.</source>
        <translation>There is no frozen report “{name}”. The dossier has: {names}.</translation>
    </message>
    <message>
        <source>There is no frozen report “{name}”: none was finalised yet.</source>
        <translation>There is no frozen report “{name}”: none was finalised yet.</translation>
    </message>
    <message>
        <source>These figures are frozen. Compare them with today to see who moved them.</source>
        <translation>These figures are frozen. Compare them with today to see who moved them.</translation>
    </message>
    <message>
        <source>Today gives the same figures.</source>
        <translation>Today gives the same figures.</translation>
    </message>
    <message>
        <source>Trajectory {code} of this report is no longer in project {project}, so there are no figures to compare it with. The frozen figures stand.</source>
        <translation>Trajectory {code} of this report is no longer in project {project}, so there are no figures to compare it with. The frozen figures stand.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Who moved this figure</source>
        <translation>Who moved this figure</translation>
    </message>
    <message>
        <source>a parameter</source>
        <translation>a parameter</translation>
    </message>
    <message>
        <source>age at the start</source>
        <translation>age at the start</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>coach</translation>
    </message>
    <message>
        <source>cohort</source>
        <translation>cohort</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>companies</translation>
    </message>
    <message>
        <source>days in work without a break</source>
        <translation>days in work without a break</translation>
    </message>
    <message>
        <source>due at 12 months</source>
        <translation>due at 12 months</translation>
    </message>
    <message>
        <source>due at 3 months</source>
        <translation>due at 3 months</translation>
    </message>
    <message>
        <source>education</source>
        <translation>education</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>erased</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>exit</translation>
    </message>
    <message>
        <source>first day in work</source>
        <translation>first day in work</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>gender</translation>
    </message>
    <message>
        <source>internship</source>
        <translation>internship</translation>
    </message>
    <message>
        <source>internship company</source>
        <translation>internship company</translation>
    </message>
    <message>
        <source>joined the population</source>
        <translation>joined the population</translation>
    </message>
    <message>
        <source>left the population</source>
        <translation>left the population</translation>
    </message>
    <message>
        <source>mediators</source>
        <translation>mediators</translation>
    </message>
    <message>
        <source>mentors</source>
        <translation>mentors</translation>
    </message>
    <message>
        <source>months in work after the exit</source>
        <translation>months in work after the exit</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>not verified</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>outcome</translation>
    </message>
    <message>
        <source>referred by</source>
        <translation>referred by</translation>
    </message>
    <message>
        <source>region</source>
        <translation>region</translation>
    </message>
    <message>
        <source>same employer at 3 and 12 months</source>
        <translation>same employer at 3 and 12 months</translation>
    </message>
    <message>
        <source>status at 12 months</source>
        <translation>status at 12 months</translation>
    </message>
    <message>
        <source>status at 3 months</source>
        <translation>status at 3 months</translation>
    </message>
    <message>
        <source>the choice of education levels</source>
        <translation>the choice of education levels</translation>
    </message>
    <message>
        <source>the choice of genders</source>
        <translation>the choice of genders</translation>
    </message>
    <message>
        <source>the choice of regions</source>
        <translation>the choice of regions</translation>
    </message>
    <message>
        <source>the choice of trajectories</source>
        <translation>the choice of trajectories</translation>
    </message>
    <message>
        <source>the choices together</source>
        <translation>the choices together</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>the day</translation>
    </message>
    <message>
        <source>the moment of finalising</source>
        <translation>the moment of finalising</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>the name</translation>
    </message>
    <message>
        <source>the population</source>
        <translation>the population</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>the project</translation>
    </message>
    <message>
        <source>the project, the period from {start} to {end} and the day {day}</source>
        <translation>the project, the period from {start} to {end} and the day {day}</translation>
    </message>
    <message>
        <source>the version of the definitions</source>
        <translation>the version of the definitions</translation>
    </message>
    <message>
        <source>training</source>
        <translation>training</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verified</translation>
    </message>
    <message>
        <source>work stopped</source>
        <translation>work stopped</translation>
    </message>
    <message>
        <source>workplace track</source>
        <translation>workplace track</translation>
    </message>
    <message>
        <source>young people</source>
        <translation>young people</translation>
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
        <translation>{months} ({count} observed)</translation>
    </message>
    <message>
        <source>{persons} and {count} more</source>
        <translation>{persons} and {count} more</translation>
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
        <translation>“{name}” and today</translation>
    </message>
    <message>
        <source>“{name}” cannot be verified: it was finalised by a newer version of this program. Update the program.</source>
        <translation>“{name}” cannot be verified: it was finalised by a newer version of this program. Update the program.</translation>
    </message>
    <message>
        <source>“{name}” does not stand: its content is damaged and cannot be read. Look for it in a backup of the dossier.</source>
        <translation>“{name}” does not stand: its content is damaged and cannot be read. Look for it in a backup of the dossier.</translation>
    </message>
    <message>
        <source>“{name}” does not stand: its content is not what was finalised. Look for it in a backup of the dossier.</source>
        <translation>“{name}” does not stand: its content is not what was finalised. Look for it in a backup of the dossier.</translation>
    </message>
    <message>
        <source>“{name}” does not stand: {what} beside it differs from what was finalised. Look for it in a backup of the dossier.</source>
        <translation>“{name}” does not stand: {what} beside it differs from what was finalised. Look for it in a backup of the dossier.</translation>
    </message>
    <message>
        <source>“{name}” stands as it was finalised.</source>
        <translation>“{name}” stands as it was finalised.</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>No internship company noted</source>
        <translation>No internship company noted</translation>
    </message>
    <message>
        <source>Referrer unknown</source>
        <translation>Referrer unknown</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Training unknown</source>
        <translation>Training unknown</translation>
    </message>
    <message>
        <source>Without region</source>
        <translation>Without region</translation>
    </message>
    <message>
        <source>{group} · {part}</source>
        <translation>{group} · {part}</translation>
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
        <source>Of those whose day has come, so many months after the exit, who had a dated job that covers it. Answers without a dated job are no part of it, so in months 3 and 12 it lies at or below the share in work.</source>
        <translation>Of those whose day has come, so many months after the exit, who had a dated job that covers it. Answers without a dated job are no part of it, so in months 3 and 12 it lies at or below the share in work.</translation>
    </message>
    <message>
        <source>Persons who exited and had a job that began at the latest 3 months after the exit and had not ended before it.</source>
        <translation>Persons who exited and had a job that began at the latest 3 months after the exit and had not ended before it.</translation>
    </message>
    <message>
        <source>Persons who started an internship on or before the day of the figures, in any of their enrolments in the project and the period. An IBO is not counted as an internship.</source>
        <translation>Persons who started an internship on or before the day of the figures, in any of their enrolments in the project and the period. An IBO is not counted as an internship.</translation>
    </message>
    <message>
        <source>Persons whose work ended and who had none for more than 30 days after. The last day in work counts.</source>
        <translation>Persons whose work ended and who had none for more than 30 days after. The last day in work counts.</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Placed</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
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
        <source>The highest level attained at the start of the first enrolment. Lower secondary at most is ISCED 0 to 2, upper secondary is above that up to ISCED 4, higher education is ISCED 5 to 8.</source>
        <translation>The highest level attained at the start of the first enrolment. Lower secondary at most is ISCED 0 to 2, upper secondary is above that up to ISCED 4, higher education is ISCED 5 to 8.</translation>
    </message>
    <message>
        <source>The one share less the other, with Newcombe's hybrid score 95% interval. With fewer than 30 known in either group nothing is said about significance.</source>
        <translation>The one share less the other, with Newcombe's hybrid score 95% interval. With fewer than 30 known in either group nothing is said about significance.</translation>
    </message>
    <message>
        <source>Those who exited and completed, as a share of all who exited.</source>
        <translation>Those who exited and completed, as a share of all who exited.</translation>
    </message>
    <message>
        <source>With an internship</source>
        <translation>With an internship</translation>
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
        <source>As recorded of the person. The shares are of everyone enrolled and have no interval: they are a count of the people themselves.</source>
        <translation>As recorded of the person. The shares are of everyone enrolled and have no interval: they are a count of the people themselves.</translation>
    </message>
    <message>
        <source>Deceased or prevented by force majeure on or before the day. These persons are in no rate.</source>
        <translation>Deceased or prevented by force majeure on or before the day. These persons are in no rate.</translation>
    </message>
    <message>
        <source>Difference of two groups</source>
        <translation>Difference of two groups</translation>
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
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>How the latest enrolment stands on the day of the figures: completed from the end of the training, dropped out from the last day attended, and ongoing before that.</source>
        <translation>How the latest enrolment stands on the day of the figures: completed from the end of the training, dropped out from the last day attended, and ongoing before that.</translation>
    </message>
    <message>
        <source>In work by month</source>
        <translation>In work by month</translation>
    </message>
    <message>
        <source>In work, of the known</source>
        <translation>In work, of the known</translation>
    </message>
    <message>
        <source>Ongoing, completed, dropped out</source>
        <translation>Ongoing, completed, dropped out</translation>
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
    <name>Naming</name>
    <message>
        <source>Do not save</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>This name holds a sign that is not seen or that turns the writing around. Type it.</source>
        <translation>This name holds a sign that is not seen or that turns the writing around. Type it.</translation>
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
        <source>Mind: {said}</source>
        <translation>Mind: {said}</translation>
    </message>
    <message>
        <source>Not done: {said}</source>
        <translation>Not done: {said}</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong ({kind}). What was saved is safe. The details are in {file}.</source>
        <translation>Something unforeseen went wrong ({kind}). What was saved is safe. The details are in {file}.</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Close this notice</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
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
    <name>Outlook</name>
    <message numerus="yes">
        <source>%n calls are on the clipboard.</source>
        <translation>
            <numerusform>%n calls are on the clipboard.</numerusform>
            <numerusform>%n calls are on the clipboard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people to call</source>
        <translation>
            <numerusform>%n person to call</numerusform>
            <numerusform>%n people to call</numerusform>
        </translation>
    </message>
    <message>
        <source>1 follow-up falls due by {day}</source>
        <translation>1 follow-up falls due by {day}</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy the calls as a table</source>
        <translation>Copy the calls as a table</translation>
    </message>
    <message>
        <source>Coverage with all reached</source>
        <translation>Coverage with all reached</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Fall due</source>
        <translation>Fall due</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>In work, of the known</source>
        <translation>In work, of the known</translation>
    </message>
    <message>
        <source>Lower bound with all reached</source>
        <translation>Lower bound with all reached</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name and trajectory</source>
        <translation>Name and trajectory</translation>
    </message>
    <message>
        <source>No follow-up falls due by {day}</source>
        <translation>No follow-up falls due by {day}</translation>
    </message>
    <message>
        <source>Nobody is left to call for this date.</source>
        <translation>Nobody is left to call for this date.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Reporting date</source>
        <translation>Reporting date</translation>
    </message>
    <message>
        <source>Reporting date: {day}</source>
        <translation>Reporting date: {day}</translation>
    </message>
    <message>
        <source>The reporting date {until} lies before {day}, the day of the figures. Choose a later one.</source>
        <translation>The reporting date {until} lies before {day}, the day of the figures. Choose a later one.</translation>
    </message>
    <message>
        <source>The same without calls</source>
        <translation>The same without calls</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>To call</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Trajectory</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Whom to call</translation>
    </message>
    <message>
        <source>With all reached</source>
        <translation>With all reached</translation>
    </message>
    <message>
        <source>all answers are there already, so the share in work at {months} months will be {rate}</source>
        <translation>all answers are there already, so the share in work at {months} months will be {rate}</translation>
    </message>
    <message>
        <source>can be called from {first}</source>
        <translation>can be called from {first}</translation>
    </message>
    <message>
        <source>can be called until {last}</source>
        <translation>can be called until {last}</translation>
    </message>
    <message>
        <source>can be called, due on {due}</source>
        <translation>can be called, due on {due}</translation>
    </message>
    <message>
        <source>nobody due can be called any more, so there will be no share in work at {months} months</source>
        <translation>nobody due can be called any more, so there will be no share in work at {months} months</translation>
    </message>
    <message>
        <source>nobody will be due, so there will be no share in work at {months} months</source>
        <translation>nobody will be due, so there will be no share in work at {months} months</translation>
    </message>
    <message>
        <source>reaching all of them moves the share in work at {months} months to between {least} and {most}</source>
        <translation>reaching all of them moves the share in work at {months} months to between {least} and {most}</translation>
    </message>
    <message>
        <source>reaching all {count} people who can still be called moves the share in work at {months} months to between {least} and {most}</source>
        <translation>reaching all {count} people who can still be called moves the share in work at {months} months to between {least} and {most}</translation>
    </message>
    <message>
        <source>reaching everyone who can still be called leaves the share in work at {months} months at about {least}</source>
        <translation>reaching everyone who can still be called leaves the share in work at {months} months at about {least}</translation>
    </message>
    <message>
        <source>reaching that person makes the share in work at {months} months {least} or {most}</source>
        <translation>reaching that person makes the share in work at {months} months {least} or {most}</translation>
    </message>
    <message>
        <source>reaching the one person who can still be called makes the share in work at {months} months {least} or {most}</source>
        <translation>reaching the one person who can still be called makes the share in work at {months} months {least} or {most}</translation>
    </message>
    <message>
        <source>whoever is still unknown can no longer be called, so the share in work at {months} months will be {rate}</source>
        <translation>whoever is still unknown can no longer be called, so the share in work at {months} months will be {rate}</translation>
    </message>
    <message>
        <source>{count} follow-ups fall due by {day}</source>
        <translation>{count} follow-ups fall due by {day}</translation>
    </message>
    <message>
        <source>{due}; {effect}.</source>
        <translation>{due}; {effect}.</translation>
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
    <name>Part</name>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Due, not known</source>
        <translation>Due, not known</translation>
    </message>
    <message>
        <source>Exited and completed</source>
        <translation>Exited and completed</translation>
    </message>
    <message>
        <source>Exited without completing</source>
        <translation>Exited without completing</translation>
    </message>
    <message>
        <source>In a dated job</source>
        <translation>In a dated job</translation>
    </message>
    <message>
        <source>In work, or not known</source>
        <translation>In work, or not known</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Not due</translation>
    </message>
    <message>
        <source>Not due or not known</source>
        <translation>Not due or not known</translation>
    </message>
    <message>
        <source>Not in a dated job</source>
        <translation>Not in a dated job</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Not with the same employer</source>
        <translation>Not with the same employer</translation>
    </message>
    <message>
        <source>Not with the same employer, or not known</source>
        <translation>Not with the same employer, or not known</translation>
    </message>
    <message>
        <source>Not yet observed</source>
        <translation>Not yet observed</translation>
    </message>
    <message>
        <source>Not yet observed, or left out</source>
        <translation>Not yet observed, or left out</translation>
    </message>
    <message>
        <source>Out of sight before, or not placed</source>
        <translation>Out of sight before, or not placed</translation>
    </message>
    <message>
        <source>Still open or unknown</source>
        <translation>Still open or unknown</translation>
    </message>
    <message>
        <source>Still without a break</source>
        <translation>Still without a break</translation>
    </message>
    <message>
        <source>Stopped before</source>
        <translation>Stopped before</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>The others</translation>
    </message>
    <message>
        <source>The others due</source>
        <translation>The others due</translation>
    </message>
    <message>
        <source>With the same employer</source>
        <translation>With the same employer</translation>
    </message>
    <message>
        <source>With the same employer, or not known</source>
        <translation>With the same employer, or not known</translation>
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
    <name>Reached</name>
    <message>
        <source>Companies</source>
        <translation>Companies</translation>
    </message>
    <message>
        <source>Mediators</source>
        <translation>Mediators</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentors</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Young people</translation>
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
    <name>Selection</name>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Keep or change selections</source>
        <translation>Keep or change selections</translation>
    </message>
    <message>
        <source>Name of the selection</source>
        <translation>Name of the selection</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Save this selection…</source>
        <translation>Save this selection…</translation>
    </message>
    <message>
        <source>Saved selections</source>
        <translation>Saved selections</translation>
    </message>
    <message>
        <source>Selection “{name}” deleted</source>
        <translation>Selection “{name}” deleted</translation>
    </message>
    <message>
        <source>Selection “{name}” renamed</source>
        <translation>Selection “{name}” renamed</translation>
    </message>
    <message>
        <source>Selection “{name}” replaced</source>
        <translation>Selection “{name}” replaced</translation>
    </message>
    <message>
        <source>Selection “{name}” saved</source>
        <translation>Selection “{name}” saved</translation>
    </message>
    <message>
        <source>The dossier has no project {code} any more.</source>
        <translation>The dossier has no project {code} any more.</translation>
    </message>
    <message>
        <source>There is a selection “{name}” already. Choose another name, or replace it.</source>
        <translation>There is a selection “{name}” already. Choose another name, or replace it.</translation>
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
    <name>Source</name>
    <message>
        <source>Brown, Cai, DasGupta (2001), Interval Estimation for a Binomial Proportion, Statistical Science 16(2).</source>
        <translation>Brown, Cai, DasGupta (2001), Interval Estimation for a Binomial Proportion, Statistical Science 16(2).</translation>
    </message>
    <message>
        <source>ESF: one participation record per person and operation. WIOA (the United States' Workforce Innovation and Opportunity Act): everyone who exits counts.</source>
        <translation>ESF: one participation record per person and operation. WIOA (the United States' Workforce Innovation and Opportunity Act): everyone who exits counts.</translation>
    </message>
    <message>
        <source>General Data Protection Regulation, article 9: a special category of data.</source>
        <translation>General Data Protection Regulation, article 9: a special category of data.</translation>
    </message>
    <message>
        <source>ISCED, the International Standard Classification of Education (UNESCO).</source>
        <translation>ISCED, the International Standard Classification of Education (UNESCO).</translation>
    </message>
    <message>
        <source>Kaplan, Meier (1958), Journal of the American Statistical Association 53; variance of Greenwood (1926), 95% interval on the log(−log) scale.</source>
        <translation>Kaplan, Meier (1958), Journal of the American Statistical Association 53; variance of Greenwood (1926), 95% interval on the log(−log) scale.</translation>
    </message>
    <message>
        <source>Newcombe (1998), Interval estimation for the difference between independent proportions, Statistics in Medicine 17(8), method 10.</source>
        <translation>Newcombe (1998), Interval estimation for the difference between independent proportions, Statistics in Medicine 17(8), method 10.</translation>
    </message>
    <message>
        <source>Regulation (EEC, Euratom) No 1182/71, article 3: where the month has no such day, its last day counts.</source>
        <translation>Regulation (EEC, Euratom) No 1182/71, article 3: where the month has no such day, its last day counts.</translation>
    </message>
    <message>
        <source>The lower bound is the rule of WIOA.</source>
        <translation>The lower bound is the rule of WIOA.</translation>
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
        <source>Who was in work in each month after the exit, among those observed that month.</source>
        <translation>Who was in work in each month after the exit, among those observed that month.</translation>
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
        <source>%n people are on the clipboard.</source>
        <translation>
            <numerusform>%n person are on the clipboard.</numerusform>
            <numerusform>%n people are on the clipboard.</numerusform>
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
        <source>A curve for each group</source>
        <translation>A curve for each group</translation>
    </message>
    <message>
        <source>As of, along the life of the project</source>
        <translation>As of, along the life of the project</translation>
    </message>
    <message>
        <source>CSV for other programs (*.csv)</source>
        <translation>CSV for other programs (*.csv)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Click a figure, a cell of the table or a part of the chart: here you then see the people behind it, and why they count.</source>
        <translation>Click a figure, a cell of the table or a part of the chart: here you then see the people behind it, and why they count.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Copy chart</translation>
    </message>
    <message>
        <source>Copy the people as a table</source>
        <translation>Copy the people as a table</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>End of the period</translation>
    </message>
    <message>
        <source>Enter shows the people behind this figure.</source>
        <translation>Enter shows the people behind this figure.</translation>
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
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter ({count})</source>
        <translation>Filter ({count})</translation>
    </message>
    <message>
        <source>Follows: {source}</source>
        <translation>Follows: {source}</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Frozen</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
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
        <source>Meaning</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <source>Nobody is left with these filters. Take one away above, or choose another day.</source>
        <translation>Nobody is left with these filters. Take one away above, or choose another day.</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Nobody.</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (*.ods)</source>
        <translation>OpenDocument spreadsheet (*.ods)</translation>
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
        <source>Outlook</source>
        <translation>Outlook</translation>
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
        <source>People behind the figure</source>
        <translation>People behind the figure</translation>
    </message>
    <message>
        <source>Period {start} to {end}</source>
        <translation>Period {start} to {end}</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regions</translation>
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
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
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
        <source>There is no trajectory in region {region} in project {project}. Its regions are: {regions}.</source>
        <translation>There is no trajectory in region {region} in project {project}. Its regions are: {regions}.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>Trajectories</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Trajectory</translation>
    </message>
    <message>
        <source>What each action aimed at and what it reached.</source>
        <translation>What each action aimed at and what it reached.</translation>
    </message>
    <message>
        <source>What is shown beside the table</source>
        <translation>What is shown beside the table</translation>
    </message>
    <message>
        <source>Where everyone stood 3 and 12 months after the exit.</source>
        <translation>Where everyone stood 3 and 12 months after the exit.</translation>
    </message>
    <message>
        <source>Which of the people</source>
        <translation>Which of the people</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation>Who and why</translation>
    </message>
    <message>
        <source>Who counts</source>
        <translation>Who counts</translation>
    </message>
    <message>
        <source>Who is behind it?</source>
        <translation>Who is behind it?</translation>
    </message>
    <message>
        <source>Who took part; origin is an estimate per trajectory.</source>
        <translation>Who took part; origin is an estimate per trajectory.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>and then by</source>
        <translation>and then by</translation>
    </message>
    <message>
        <source>exit counted from: {basis}</source>
        <translation>exit counted from: {basis}</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>figures</translation>
    </message>
    <message>
        <source>figures for outside</source>
        <translation>figures for outside</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>folded</translation>
    </message>
    <message>
        <source>migrant origin (estimate): not counted</source>
        <translation>migrant origin (estimate): not counted</translation>
    </message>
    <message>
        <source>no further</source>
        <translation>no further</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
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
        <source>Not placed</source>
        <translation>Not placed</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Without internship</source>
        <translation>Without internship</translation>
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
        <source>A frozen report is never changed, replaced or deleted. Nothing was changed.</source>
        <translation>A frozen report is never changed, replaced or deleted. Nothing was changed.</translation>
    </message>
    <message>
        <source>Someone else is writing in the dossier right now. Try again in a moment.</source>
        <translation>Someone else is writing in the dossier right now. Try again in a moment.</translation>
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
        <source>values that its tables forbid</source>
        <translation>values that its tables forbid</translation>
    </message>
    <message>
        <source>{path} could not be brought up to date: {reason}. It was left as it was.</source>
        <translation>{path} could not be brought up to date: {reason}. It was left as it was.</translation>
    </message>
    <message>
        <source>{path} is of an older version and must be brought up to date first, but it may only be read here. Copy it to where you may write, and open that.</source>
        <translation>{path} is of an older version and must be brought up to date first, but it may only be read here. Copy it to where you may write, and open that.</translation>
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
        <source>Evidence</source>
        <translation>Evidence</translation>
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
    <name>Tracing</name>
    <message>
        <source>Migrant origin is tallied per trajectory, so nobody in particular is behind it.</source>
        <translation>Migrant origin is tallied per trajectory, so nobody in particular is behind it.</translation>
    </message>
    <message>
        <source>There is no figure “{key}” about persons.</source>
        <translation>There is no figure “{key}” about persons.</translation>
    </message>
    <message>
        <source>There is nobody in the group “{group}”.</source>
        <translation>There is nobody in the group “{group}”.</translation>
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
        <source>Referrer</source>
        <translation>Referrer</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
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
        <source>Internship company</source>
        <translation>Internship company</translation>
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
