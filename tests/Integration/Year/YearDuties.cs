using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Schedule;

namespace LienThong.Integration.Year;

/// <summary>Who has to do what, said a second time: from the states of the records alone, beside the work items that stand open.</summary>
internal static class YearDuties
{
    private const string Letters = """
        select id, cast(null as uuid) as line, 'documents.incoming.present' as kind, due from [documents.incoming] where state = 'Registered'
        union all select id, cast(null as uuid), 'documents.incoming.steer', due from [documents.incoming] where state = 'Presented'
        union all select i.id, cast(null as uuid), 'documents.incoming.reassign', i.due from [documents.incoming] i where i.state = 'Steered'
          and not exists (select 1 from [documents.line] l where l.incoming_id = i.id and l.parent_id is null and l.role = 'Lead' and l.state not in ('Withdrawn', 'Moved'))
        """;

    // A head who passed the work on waits for those below; whose work below ended without a result has it again.
    private const string Lines = """
        select i.id, l.id as line, case when l.state = 'Done' then 'documents.incoming.confirm' when l.state = 'Returned' then 'documents.incoming.reassign' else 'documents.incoming.work' end as kind, coalesce(l.due, i.due) as due
        from [documents.line] l join [documents.incoming] i on i.id = l.incoming_id
        where l.role <> 'Inform' and i.state in ('Steered', 'Done')
          and (l.state in ('Waiting', 'Seen') or (l.state in ('Done', 'Returned') and l.role = 'Lead')
            or (l.state = 'Working' and not exists (select 1 from [documents.line] c where c.parent_id = l.id and c.role = 'Lead' and c.state in ('Waiting', 'Seen', 'Working', 'Done', 'Returned'))))
        union all
        select l.incoming_id, l.id, 'documents.incoming.inform', cast(null as integer) from [documents.line] l where l.role = 'Inform' and l.state = 'Waiting'
        union all
        select l.incoming_id, l.id, 'documents.incoming.extension', l.due from [documents.line] l where l.asked_due is not null and l.state in ('Waiting', 'Seen', 'Working')
        """;

    private const string Drafts = """
        select id, cast(null as uuid) as line, 'documents.outgoing.' || lower(state) as kind, due from [documents.outgoing] where state in ('Draft', 'Returned', 'UnitReview', 'OfficeReview', 'LeaderApproval', 'ToIssue')
        union all select d.id, cast(null as uuid), 'documents.delivery.accept', cast(null as integer) from [documents.delivery] d where d.state = 'Arrived' and not d.paper
        union all select r.id, cast(null as uuid), 'documents.recall.answer', r.due from [documents.recall] r where r.state = 'Waiting'
        union all select l.round_id, l.id, 'documents.opinion.answer', r.due from [documents.opinion_line] l join [documents.opinion_round] r on r.id = l.round_id where r.closed_at is null and l.answer is null
        """;

    private const string Others = """
        select id, cast(null as uuid) as line, 'documents.dossier.extension' as kind, cast(null as integer) as due from [documents.dossier] where asked_until is not null
        union all select id, cast(null as uuid), 'documents.dossier.receive', cast(null as integer) from [documents.dossier_transfer] where state = 'Offered'
        union all select id, cast(null as uuid), 'documents.official-copy.sign', cast(null as integer) from [documents.official_copy] where state = 'Waiting'
        union all select id, cast(null as uuid), 'assignments.do', due from [assignments.task] where state in ('Given', 'Working', 'Returned')
        union all select id, cast(null as uuid), 'assignments.confirm', due from [assignments.task] where state = 'Finished'
        union all select id, cast(null as uuid), 'assignments.extend', due from [assignments.task] where asked_due is not null and state in ('Given', 'Working', 'Returned')
        union all select id, cast(null as uuid), 'organisation.handover.take', cast(null as integer) from [organisation.work_handover] where state = 'Offered'
        """;

    private const string Open = "select record_id as id, line_id as line, kind, due from [work.item] where closed_at is null and kind <> 'documents.outgoing.question'";

    /// <summary>What should wait and does not, and what waits and should not.</summary>
    public static async Task<string> DifferAsync(Session session)
    {
        var due = new List<Duty>();
        foreach (var sql in (string[])[Letters, Lines, Drafts, Others]) due.AddRange(await session.QueryAsync<Duty>(sql));
        due.AddRange(await WeeksAsync(session));
        var open = await session.QueryAsync<Duty>(Open);
        var (missing, extra) = (Lacking(due, open), Lacking(open, due));
        if (missing.Count + extra.Count == 0) return "";
        var lines = await session.QueryAsync<LineRow>("select l.incoming_id, l.id, l.parent_id, l.role, l.state, i.state as document from [documents.line] l join [documents.incoming] i on i.id = l.incoming_id order by l.id");
        var of = lines.Where(l => missing.Concat(extra).Any(d => d.Contains($"{l.IncomingId:N}", StringComparison.Ordinal))).Select(l => $"  {l.Id:N} under {l.ParentId:N}: {l.Role} {l.State} of {l.Document} {l.IncomingId:N}");
        return string.Join("\n", [.. missing.Select(d => $"nobody has {d}"), .. extra.Select(d => $"waits for nothing: {d}"), .. of]);
    }

    // A sent week waits on every approving desk but the sender's own.
    private static async Task<IEnumerable<Duty>> WeeksAsync(Session session)
    {
        var sent = await session.QueryAsync<SentWeek>("select id, sender from [schedule.week] where state = 'Sent'");
        if (sent.Count == 0) return [];
        var roles = (await session.QueryAsync<Post>("select id, role from [org.appointment]")).ToDictionary(p => Token.Hat(p.Id), p => p.Role);
        return sent.SelectMany(w => LienThong.Schedule.Permissions.Approve.Roles.Where(r => r != roles[w.Sender]).Select(_ => new Duty { Id = w.Id, Kind = SendWeek.ApproveKind }));
    }

    // As bags: the same duty twice is one too many.
    private static List<string> Lacking(List<Duty> some, List<Duty> others)
    {
        var left = others.CountBy(d => d.ToString()).ToDictionary();
        var lacking = new List<string>();
        foreach (var one in some.Select(d => d.ToString()))
        {
            if (left.GetValueOrDefault(one) > 0) left[one]--;
            else lacking.Add(one);
        }

        return lacking;
    }

    private sealed class Duty
    {
        public Guid Id { get; init; }
        public Guid? Line { get; init; }
        public string Kind { get; init; } = "";
        public DateOnly? Due { get; init; }

        // A delivery's day is that on which it arrived, an asking's that of its line: only kinds whose deadline is the record's own are held to it.
        public override string ToString() => $"{Kind} {Id:N} {Line:N} {(Kind is "documents.delivery.accept" or "documents.incoming.extension" or "documents.dossier.extension" or "documents.dossier.receive" ? null : Due)}";
    }

    private sealed class SentWeek
    {
        public Guid Id { get; init; }
        public string Sender { get; init; } = "";
    }

    private sealed class Post
    {
        public AppointmentId Id { get; init; }
        public Role Role { get; init; }
    }

    private sealed class LineRow
    {
        public Guid IncomingId { get; init; }
        public Guid Id { get; init; }
        public Guid? ParentId { get; init; }
        public string Role { get; init; } = "";
        public string State { get; init; } = "";
        public string Document { get; init; } = "";
    }
}
