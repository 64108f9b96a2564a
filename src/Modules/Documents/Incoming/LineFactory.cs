using LienThong.Kernel.Calendar;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>A part of a steering: who, in which part.</summary>
internal sealed record Assignment(Recipient To, LineRole Role);

/// <summary>Makes receiving lines out of what was chosen.</summary>
internal static class LineFactory
{
    /// <summary>The chosen recipients, in the order chủ trì, phối hợp, để biết; null when one is not in office.</summary>
    public static List<Assignment>? Choose(IReadOnlyList<Recipient> all, string? lead, IEnumerable<string> support, IEnumerable<string> inform)
    {
        var chosen = new List<Assignment>();
        foreach (var (value, role) in (string.IsNullOrEmpty(lead) ? [] : new[] { (lead, LineRole.Lead) })
            .Concat(support.Select(v => (v, LineRole.Support))).Concat(inform.Select(v => (v, LineRole.Inform))))
        {
            if (all.FirstOrDefault(r => r.Value == value) is not { } recipient) return null;
            chosen.Add(new(recipient, role));
        }

        return chosen;
    }

    public static bool Repeats(IReadOnlyList<Assignment> chosen) => chosen.Select(c => c.To.Value).Distinct().Count() < chosen.Count;

    public static Line Make(Session session, IncomingId incoming, Assignment part, LineId? parent, Term term, string instruction)
    {
        var line = new Line
        {
            Id = TypedId.New<LineId>(),
            IncomingId = incoming,
            ParentId = parent,
            Role = part.Role,
            UnitId = part.To.Appointment is null ? part.To.Unit : null,
            AppointmentId = part.To.Appointment,
            Holder = part.To.Holder,
            Label = part.To.Label,
            State = LineState.Waiting,
            Instruction = instruction,
            AssignedBy = session.Act.Actor.Appointment,
            AssignedByName = session.Act.Actor.Display,
            AssignedAt = session.Act.At,
        };
        if (part.Role != LineRole.Inform) line.Set(term);
        return line;
    }
}
