using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>What every step of an outgoing document does: load it, ask the table, move it on with all that belongs to a move.</summary>
internal sealed class OutgoingDesk(WorkItems items, Notices notices, DocumentAccess access, OutgoingIndex index, Opinions opinions)
{
    private const string Posts = """
        select a.id, a.role, a.unit_id from [org.appointment] a
        where a.agency_id = @Agency and a.valid_from <= @Day and a.valid_to > @Day and a.role <> 'ChuyenVien'
        """;

    private const string SeenCount = "select count(*) from [work.item] where record_id = @Id and closed_at is null and holds and seen_at is not null";

    /// <summary>The document for the acting hat; not found when it may not know of it, a conflict when it changed since the page was shown.</summary>
    public async Task<Result<OutgoingRow>> LoadAsync(Session session, OutgoingId id, long? version = null)
    {
        var row = await session.Context<DocumentsContext>().Set<OutgoingRow>().FindAsync([id], session.Cancelled);
        if (row is null || row.AgencyId != session.Act.Actor.Agency || !await SeesAsync(session, id, HatTokens.Of(session.Act.Actor))) return Fail.NotFound();
        return version is { } known && known != row.Version ? Fail.Conflict(row.Version) : row;
    }

    /// <summary>The state that the action leads to, when table, role and guard allow it to the acting hat.</summary>
    public async Task<Result<OutgoingState>> AllowAsync(Session session, OutgoingRow row, OutgoingAction action)
    {
        var step = OutgoingFlow.Table.Allow(row.State, action, session.Act.Actor.Role);
        if (!step.IsOk) return step.Failure;
        var guards = await GuardsAsync(session, row, session.Act.Actor, Kernel.Clock.DateOf(session.Act.At));
        return guards.Refusal(step.Value) is { } refusal ? refusal : step.Value.To;
    }

    /// <summary>What a hat is to the document on a day.</summary>
    public async Task<OutgoingGuards> GuardsAsync(Session session, OutgoingRow row, Actor actor, DateOnly day)
    {
        var seen = OutgoingFlow.InReview(row.State) && await session.ScalarAsync<long>(SeenCount, new { Id = row.Id.Value }) > 0;
        return new OutgoingGuards(actor.Appointment == row.DrafterId, OutgoingHolder.Holds(row, actor), seen, await RouteAsync(session, row, day));
    }

    /// <summary>The agency's stages for this document on a day.</summary>
    public async Task<OutgoingRoute> RouteAsync(Session session, OutgoingRow row, DateOnly day) =>
        OutgoingRoute.Of(await session.QueryAsync<RoutePost>(Posts, new { Agency = row.AgencyId, Day = day }), row.DrafterId, row.UnitId, row.SignerId);

    /// <summary>Takes the document to a state: conversation, holder's work item, rights, search, audit, notice to the drafter.</summary>
    public async Task MoveAsync(Session session, OutgoingRow row, OutgoingAction action, OutgoingState to, string? comment)
    {
        Say(session, row, action, to, comment);
        var from = row.State;
        row.State = to;
        Touch(session, row);
        await items.CloseAsync(session, row.Id.Value);
        if (action == OutgoingAction.Withdraw || !AskedDocuments.IsOpen(to)) await EndOpinionsAsync(session, row);
        await OpenAsync(session, row);
        await ReachAsync(session, row);
        session.Audit($"documents.outgoing.{action.ToString().ToLowerInvariant()}", OutgoingRow.Kind, row.Id.Value, new { from, to, comment });
        if (session.Act.Actor.Appointment != row.DrafterId)
            await notices.TellAsync(session, [Token.Hat(row.DrafterId)], OutgoingWords.Told(action, from, row, session.Act.Actor), Links.Outgoing(row.Id), row.Id.Value);
    }

    /// <summary>A line of the conversation.</summary>
    public static void Say(Session session, OutgoingRow row, OutgoingAction action, OutgoingState into, string? comment) =>
        session.Context<DocumentsContext>().Add(new ReviewRow
        {
            Id = OrderedId.Next(),
            OutgoingId = row.Id,
            Stage = row.State,
            Decision = action,
            Into = into,
            Comment = comment ?? "",
            DraftVersion = row.LastVersion,
            ByHat = session.Act.Actor.Appointment,
            ByName = session.Act.Actor.Display,
            ByTitle = session.Act.Actor.Title,
            At = session.Act.At,
        });

    /// <summary>Counts the change and sets the time that lists go by.</summary>
    public static void Touch(Session session, OutgoingRow row)
    {
        row.MovedAt = session.Act.At;
        row.Words = Fold.Words($"{row.Code} {row.Subject} {row.SignerName} {row.DrafterName}");
        row.Version++;
    }

    /// <summary>Gives the holder his work item anew, after its title or deadline changed.</summary>
    public async Task ReopenAsync(Session session, OutgoingRow row)
    {
        await items.CloseAsync(session, row.Id.Value);
        await OpenAsync(session, row);
    }

    public static string WorkKind(OutgoingState state) => $"documents.outgoing.{state.ToString().ToLowerInvariant()}";

    /// <summary>Gives the holder his work item.</summary>
    public async Task OpenAsync(Session session, OutgoingRow row)
    {
        if (OutgoingHolder.Of(row, row.State) is not { } holder) return;
        await items.OpenAsync(session, new WorkItem
        {
            Kind = WorkKind(row.State),
            Ask = OutgoingWords.Ask(row.State),
            RecordKind = OutgoingRow.Kind,
            RecordId = row.Id.Value,
            Holder = holder.Token,
            HolderName = holder.Name,
            AgencyId = row.AgencyId,
            Title = row.Subject,
            Number = row.Code,
            FromName = session.Act.Actor.Display,
            Link = Links.Outgoing(row.Id),
            Due = row.Due,
        });
    }

    /// <summary>Lets registry, drafter, head, signer and whoever acts see it; the search learns of new rights.</summary>
    public async Task ReachAsync(Session session, OutgoingRow row)
    {
        var tokens = new List<string> { Token.Registry(row.AgencyId), Token.Hat(row.DrafterId), Token.Hat(row.SignerId), Token.Hat(session.Act.Actor.Appointment) };
        if (row.UnitId is { } unit) tokens.Add(Token.Head(unit));
        await GrantAsync(session, row, tokens);
    }

    /// <summary>Lets more hats see it, here and in the search.</summary>
    public async Task GrantAsync(Session session, OutgoingRow row, IReadOnlyCollection<string> tokens)
    {
        if (await access.GrantAsync(session, OutgoingRow.Kind, row.Id.Value, Kernel.Clock.DateOf(row.CreatedAt), tokens)) await index.GrantAsync(session, row, tokens);
    }

    /// <summary>The draft is over or was taken back: askings for opinions on it are closed.</summary>
    public Task EndOpinionsAsync(Session session, OutgoingRow row) => opinions.EndAsync(session, row.Id.Value);

    /// <summary>Rights, and the search entry anew: after a change of what can be found.</summary>
    public async Task PublishAsync(Session session, OutgoingRow row)
    {
        await ReachAsync(session, row);
        await session.SaveAsync();
        await index.PutAsync(session, row);
    }

    private static async Task<bool> SeesAsync(Session session, OutgoingId id, string[] tokens) => await session.ScalarAsync<long>(
        "select count(*) from [documents.access] where record_id = @Id and token in @Tokens", new { Id = id.Value, Tokens = tokens }) > 0;
}
