using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Documents;

/// <summary>Lập hồ sơ: opens a dossier of this year, under a heading of the agency's list or beside it, with a first document where one is given.</summary>
internal sealed class OpenDossier(UnitOfWork work, Organisations organisations, DossierDesk desk, DossierFiling filing)
{
    private const string Insert = """
        insert into [documents.dossier](id, agency_id, heading_id, year, notation, title, unit_id, unit_name, keeper_id, keeper_name, retention, rights, works, start_date, description, state, opened_at, opened_by, last_ordinal, words, version)
        values (@Id, @AgencyId, @HeadingId, @Year, @Notation, @Title, @UnitId, @UnitName, @KeeperId, @KeeperName, @Retention, @Rights, @Works, @StartDate, @Description, 'Open', @OpenedAt, @OpenedBy, 0, '', 0)
        on conflict (agency_id, year, notation) do nothing
        """;

    /// <param name="Document">The document that it is opened for.</param>
    internal sealed record Request(HeadingId? Heading, DossierInput Input, FiledDocument? Document = null);

    public Task<Result<DossierId>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<DossierId>(Permissions.OpenDossier, act, async s =>
    {
        var (hat, today) = (act.Actor, Clock.DateOf(act.At));
        FileHeading? heading = null;
        if (r.Heading is { } id && (heading = await FilePlans.HeadingAsync(s, hat.Agency, id)) is null) return Fail.NotFound();
        var fields = await ReadAsync(s, r.Input, hat, today);
        var year = heading?.Year ?? today.Year;
        if (fields.Faults.Count > 0) return Fail.Invalid(fields.Faults);
        var made = Make(act, heading, year, r.Input.Works, fields);
        if (await s.ExecuteAsync(Insert, made) == 0) return Fail.Invalid("Notation", "documents.dossier.notation-taken", DossierTexts.NotationTaken(fields.Notation, await TakenAsync(s, hat.Agency, year, fields.Notation)));
        var row = await s.Context<DocumentsContext>().Set<Dossier>().SingleAsync(x => x.Id == made.Id, ct);
        await desk.IndexAsync(s, row);
        DossierDesk.Audit(s, row, "opened", new { row.Notation, row.Title });
        if (row.KeeperId != hat.Appointment) await desk.TellAsync(s, row, Token.Hat(row.KeeperId), DossierWords.ToldKeeper(hat.Display, row));
        if (r.Document is { } document && await filing.AddAsync(s, row, [document]) is { IsOk: false } refused) return refused.Failure;
        return row.Id;
    }, ct);

    /// <summary>What the form says, held against the people and the retention periods of the agency.</summary>
    public async Task<DossierFields> ReadAsync(Session session, DossierInput input, Actor hat, DateOnly today) =>
        new DossierFields(input, await organisations.MembersAsync(session, hat.Agency, today), await Retention.OptionsAsync(session, hat.Agency), hat, today).Read();

    /// <summary>The title of the dossier that bears a notation already.</summary>
    private static Task<string> TakenAsync(Session session, AgencyId agency, int year, string notation) =>
        session.ScalarAsync<string>("select title from [documents.dossier] where agency_id = @Agency and year = @Year and notation = @Notation", new { Agency = agency, Year = year, Notation = notation });

    private static Dossier Make(Act act, FileHeading? heading, int year, bool works, DossierFields f) => new()
    {
        Id = TypedId.New<DossierId>(),
        AgencyId = act.Actor.Agency,
        HeadingId = heading?.Id,
        Year = year,
        Notation = f.Notation,
        Title = f.Title,
        UnitId = f.Keeper!.UnitId,
        UnitName = f.Keeper.UnitName ?? "",
        KeeperId = f.Keeper.Id,
        KeeperName = f.Keeper.FullName,
        Retention = f.Retention,
        Rights = f.Rights,
        Works = works,
        StartDate = f.Start,
        Description = f.Description,
        OpenedAt = act.At,
        OpenedBy = act.Actor.Display,
    };
}

/// <summary>Says anew what an open dossier is; its number stays.</summary>
internal sealed class EditDossier(UnitOfWork work, OpenDossier opening, DossierDesk desk)
{
    public Task<Result<Done>> HandleAsync(DossierId id, DossierInput input, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.OpenDossier, act, async s =>
    {
        var taken = await DossierDesk.TakeAsync(s, id, DossierAction.Edit);
        if (!taken.IsOk) return taken.Failure;
        var row = taken.Value;
        var fields = await opening.ReadAsync(s, input with { Notation = row.Notation, Keeper = input.Keeper ?? row.KeeperId.ToString() }, act.Actor, Clock.DateOf(act.At));
        if (fields.Faults.Count > 0) return Fail.Invalid(fields.Faults);
        var keeper = row.KeeperId;
        (row.Title, row.Retention, row.Rights, row.Works, row.StartDate, row.Description) = (fields.Title, fields.Retention, fields.Rights, input.Works, fields.Start, fields.Description);
        (row.KeeperId, row.KeeperName, row.UnitId, row.UnitName) = (fields.Keeper!.Id, fields.Keeper.FullName, fields.Keeper.UnitId, fields.Keeper.UnitName ?? "");
        await desk.IndexAsync(s, row);
        DossierDesk.Audit(s, row, "edited", new { row.Title, keeper = row.KeeperName });
        if (row.KeeperId != keeper && row.KeeperId != act.Actor.Appointment) await desk.TellAsync(s, row, Token.Hat(row.KeeperId), DossierWords.ToldKeeper(act.Actor.Display, row));
        return Done.It;
    }, ct);
}
