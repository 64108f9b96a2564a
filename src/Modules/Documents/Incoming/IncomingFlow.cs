using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>What every step of an incoming document leaves behind beside its own rows: audit, access, work items, notices.</summary>
internal sealed class IncomingFlow(WorkItems items, Notices notices, DocumentAccess access, IncomingIndex index, Opinions opinions)
{
    public const string PresentKind = "documents.incoming.present";
    public const string SteerKind = "documents.incoming.steer";
    public const string WorkKind = "documents.incoming.work";
    public const string InformKind = "documents.incoming.inform";
    public const string ConfirmKind = "documents.incoming.confirm";
    public const string ExtensionKind = "documents.incoming.extension";
    public const string ReassignKind = "documents.incoming.reassign";

    /// <summary>The văn thư's desk holds what was just registered.</summary>
    public async Task RegisteredAsync(Session session, Incoming row)
    {
        List<string> tokens = [Token.Registry(row.AgencyId), Token.Hat(row.RegisteredBy)];
        if (row.AddresseeId is { } person) tokens.Add(Token.Person(person));
        await access.GrantAsync(session, Incoming.Kind, row.Id.Value, row.ArrivalDate, tokens);
        await index.PutAsync(session, row, tokens);
        Audit(session, row, "registered", new { row.Number, row.Notation, row.SenderName, row.DeliveryId });
        await ToDeskAsync(session, row);
        if (row.AddresseeId is { } addressee) await TellAsync(session, row, [Token.Person(addressee)], IncomingWords.ToldAddressee(row.SenderName, row.Number));
    }

    /// <summary>The văn thư's desk has it again.</summary>
    public Task ToDeskAsync(Session session, Incoming row) =>
        OpenAsync(session, row, PresentKind, IncomingWords.AskPresent, Token.Desk(row.AgencyId, Role.VanThu), IncomingWords.Desk, row.Due);

    /// <summary>Gives a new line to its holder, with access, work item and notice.</summary>
    public async Task GiveAsync(Session session, Incoming row, Line line)
    {
        await GrantAsync(session, row, TokensOf(line));
        await OpenWorkAsync(session, row, line);
        await TellAsync(session, row, [line.Holder], IncomingWords.ToldLine(line, row));
    }

    /// <summary>The holder of a line has to act (again).</summary>
    public Task OpenWorkAsync(Session session, Incoming row, Line line) => line.Role == LineRole.Inform
        ? OpenAsync(session, row, InformKind, IncomingWords.AskInform, line.Holder, line.Label, null, line, holds: false)
        : OpenAsync(session, row, WorkKind, IncomingWords.AskWork(line.Role), line.Holder, line.Label, line.Due ?? row.Due, line);

    /// <summary>The assigner of a line has to act: confirm a result, or find another place for what was returned.</summary>
    public Task OpenAssignerAsync(Session session, Incoming row, Line line, string kind, string ask) =>
        OpenAsync(session, row, kind, ask, Token.Hat(line.AssignedBy), line.AssignedByName, line.Due ?? row.Due, line);

    public Task<WorkItemId> OpenAsync(Session session, Incoming row, string kind, string ask, string holder, string holderName, DateOnly? due, Line? line = null, bool holds = true) =>
        items.OpenAsync(session, new WorkItem
        {
            Kind = kind,
            Ask = ask,
            RecordKind = Incoming.Kind,
            RecordId = row.Id.Value,
            LineId = line?.Id.Value,
            Holder = holder,
            HolderName = holderName,
            AgencyId = row.AgencyId,
            Title = IncomingWords.TitleOf(row),
            Number = row.Notation.Length > 0 ? row.Notation : IncomingWords.ArrivalNumber(row.Number),
            FromName = session.Act.Actor.Display,
            Link = Links.Incoming(row.Id),
            Due = due,
            Holds = holds,
        });

    /// <summary>Closes work items of the document: all, of one kind, or of one line.</summary>
    public Task<int> CloseAsync(Session session, Incoming row, string? kind = null, Line? line = null) =>
        items.CloseAsync(session, row.Id.Value, kind, line?.Id.Value);

    /// <summary>The document is over or was taken back: askings for opinions on it are closed.</summary>
    public Task EndOpinionsAsync(Session session, Incoming row) => opinions.EndAsync(session, row.Id.Value);

    /// <summary>Lets more hats see it, here and in the search.</summary>
    /// <returns>False where all of them saw it before.</returns>
    public async Task<bool> GrantAsync(Session session, Incoming row, IReadOnlyCollection<string> tokens)
    {
        if (!await access.GrantAsync(session, Incoming.Kind, row.Id.Value, row.ArrivalDate, tokens)) return false;
        await index.GrantAsync(session, row, tokens);
        return true;
    }

    /// <summary>Who was given a line, never looked at it, and has no other part in the document reads it nowhere any more.</summary>
    public async Task TakeBackAsync(IncomingCase now, Line line)
    {
        if (line.SeenAt is not null) return;
        var (session, row) = (now.Session, now.Row);
        var kept = now.Lines.Where(l => l.Id != line.Id && (LineTable.Live(l.State) || l.SeenAt is not null)).SelectMany(TokensOf).Concat(await Opinions.AskedAsync(session, row.Id.Value));
        var acted = await session.QueryAsync<AppointmentId>("select distinct appointment_id from [audit.entry] where record_id = @Id", new { Id = row.Id.Value });
        string[] gone = [.. TokensOf(line).Except(kept).Except(acted.Select(Token.Hat)).Where(t => t != row.PresentedTo)];
        if (gone.Length == 0) return;
        await access.RevokeAsync(session, row.Id.Value, gone);
        await index.RevokeAsync(session, row, gone);
        await notices.ForgetAsync(session, row.Id.Value, gone);
    }

    /// <summary>Who has a live line again reads the document again, and is told again where what was told had been taken back.</summary>
    public async Task GiveAgainAsync(IncomingCase now, Line line)
    {
        if (LineTable.Live(line.State) && await GrantAsync(now.Session, now.Row, TokensOf(line))) await TellAsync(now.Session, now.Row, [line.Holder], IncomingWords.ToldLine(line, now.Row));
    }

    private static string[] TokensOf(Line line) => line.UnitId is { } unit ? [line.Holder, Token.Head(unit)] : [line.Holder];

    public Task TellAsync(Session session, Incoming row, IEnumerable<string> tokens, string text) =>
        notices.TellAsync(session, tokens.Where(t => t != Token.Hat(session.Act.Actor.Appointment)), text, Links.Incoming(row.Id), row.Id.Value);

    public void Audit(Session session, Incoming row, string what, object? detail = null) =>
        session.Audit("documents.incoming." + what, Incoming.Kind, row.Id.Value, detail);
}
