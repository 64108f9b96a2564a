using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Documents;

/// <summary>One incoming document with its lines, locked for the write in hand; the steps decide on it.</summary>
internal sealed class IncomingCase(Session session, Incoming row, List<Line> lines)
{
    public Session Session { get; } = session;
    public Incoming Row { get; } = row;
    public IReadOnlyList<Line> Lines => lines;
    public Actor Actor => Session.Act.Actor;

    /// <summary>Locks and loads it for a hat of the same agency; not found for any other hat.</summary>
    /// <param name="session">The write.</param>
    /// <param name="id">Which document.</param>
    /// <param name="agency">Whose it is, where the caller has made sure that the hat acts for that agency; else the hat's own.</param>
    public static async Task<Result<IncomingCase>> LoadAsync(Session session, IncomingId id, Kernel.Identity.AgencyId? agency = null)
    {
        // The row is touched first, so that two steps on one document follow each other on both engines.
        var locked = await session.ExecuteAsync("update [documents.incoming] set version = version + 1 where id = @Id and agency_id = @Agency", new { Id = id, Agency = agency ?? session.Act.Actor.Agency });
        if (locked == 0) return Fail.NotFound();
        var context = session.Context<DocumentsContext>();
        var row = await context.Incoming.SingleAsync(x => x.Id == id, session.Cancelled);
        var lines = await context.Lines.Where(x => x.IncomingId == id).OrderBy(x => x.AssignedAt).ThenBy(x => x.Id).ToListAsync(session.Cancelled);
        return new IncomingCase(session, row, lines);
    }

    /// <summary>Whether the acting hat is the one a token names.</summary>
    public bool IsHeldBy(string? token) => token is not null && HatTokens.Of(Actor).Contains(token);

    /// <summary>Takes the document as a whole to its next state; refused when the table or its guard says no.</summary>
    public Result<Done> Move(IncomingAction action)
    {
        var step = IncomingTable.Steps.Allow(Row.State, action, Actor.Role);
        if (!step.IsOk) return step.Failure;
        if (step.Value.Guard is { } guard && !IncomingGuards.Holds(guard, Row, Actor)) return IncomingErrors.NotYours;
        Row.State = step.Value.To;
        return Done.It;
    }

    /// <summary>A consequence of a line's step: no hat is asked, only the table.</summary>
    public void Follow(IncomingAction action)
    {
        if (IncomingTable.Steps.Find(Row.State, action) is { } step) Row.State = step.To;
    }

    /// <summary>The line, if the acting hat may take this step with it now.</summary>
    public Result<Line> Take(LineId id, LineAction action)
    {
        if (lines.Find(l => l.Id == id) is not { } line) return Fail.NotFound();
        if (Row.State is not (IncomingState.Steered or IncomingState.Done)) return IncomingErrors.NoSuchStep;
        var step = LineTable.Steps.Allow(line.State, action, Actor.Role);
        if (!step.IsOk) return action == LineAction.Withdraw && line.State is LineState.Seen or LineState.Working ? IncomingErrors.AlreadySeen : step.Failure;
        if (step.Value.Guard is { } guard && !IncomingGuards.Holds(guard, line, Actor))
            return guard == LineTable.Holder ? IncomingErrors.NotYours : IncomingErrors.NotAssigner;
        line.State = step.Value.To;
        // Who acts on it has seen it, also without ever opening its page.
        if (step.Value.Guard == LineTable.Holder && line.SeenAt is null) (line.SeenAt, line.SeenByName) = (Session.Act.At, Actor.Display);
        return line;
    }

    public void Add(Line line)
    {
        lines.Add(line);
        Session.Context<DocumentsContext>().Lines.Add(line);
    }

    /// <summary>A line that is as if it had never been given.</summary>
    public void Drop(Line line)
    {
        lines.Remove(line);
        Session.Context<DocumentsContext>().Lines.Remove(line);
    }

    public Line? Parent(Line line) => line.ParentId is { } id ? lines.Find(l => l.Id == id) : null;

    public IEnumerable<Line> Children(Line line) => lines.Where(l => l.ParentId == line.Id);

    /// <summary>The line of the unit or person that answers for the whole document, if one does now.</summary>
    public Line? Lead => lines.Find(l => l is { ParentId: null, Role: LineRole.Lead } && LineTable.Live(l.State));
}
