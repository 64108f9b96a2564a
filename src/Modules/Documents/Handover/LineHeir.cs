using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>A receiving line as it goes on at somebody else: same work, same deadline, same request; its new holder has not looked at it.</summary>
internal static class LineHeir
{
    /// <param name="old">The line that ends as moved.</param>
    /// <param name="parent">Below which line it goes on.</param>
    /// <param name="to">Who holds it now.</param>
    /// <param name="by">Who confirms it now, and the name.</param>
    /// <param name="byName">As shown.</param>
    public static Line Of(Line old, LineId? parent, Heir to, AppointmentId by, string byName)
    {
        var line = new Line
        {
            Id = TypedId.New<LineId>(),
            IncomingId = old.IncomingId,
            ParentId = parent,
            Role = old.Role,
            UnitId = to.Unit,
            AppointmentId = to.Unit is null ? to.Person?.Id : null,
            Holder = to.Token,
            Label = to.Name,
            State = old.State == LineState.Seen ? LineState.Waiting : old.State,
            Instruction = old.Instruction,
            AssignedBy = by,
            AssignedByName = byName,
            AssignedAt = old.AssignedAt,
            DoneAt = old.DoneAt,
            DoneByName = old.DoneByName,
            Result = old.Result,
            ReturnedReason = old.ReturnedReason,
        };
        line.Set(old.Term());
        line.Ask(old.AskedDue, old.AskedReason, old.AskedByName, old.AskedAt);
        return line;
    }
}
