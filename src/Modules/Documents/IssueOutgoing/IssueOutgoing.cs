using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Registers;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>Phát hành: numbers an approved document and sends it to all its recipients, in one transaction.</summary>
internal sealed class IssueOutgoing(UnitOfWork work, Organisations organisations, Registers registers, RecipientList recipients, DeliverySender sender, AnswerFinisher answers, OutgoingDesk desk)
{
    public const string BookKind = "documents.outgoing";

    /// <param name="IssuedOn">Ngày văn bản; today unless given.</param>
    /// <param name="Recipients">Replaces those of the draft when given.</param>
    /// <param name="Opened">The day on which the form was opened; null where there was none.</param>
    public sealed record Request(OutgoingId Id, long? Version, DateOnly? IssuedOn = null, RecipientInput? Recipients = null, int? Pages = null, int? Copies = null, DateOnly? Opened = null);

    /// <summary>What the văn thư reads back.</summary>
    public sealed record Answer(OutgoingId Id, string Code, int Recipients);

    /// <summary>The book of an agency that keeps one by calendar year.</summary>
    public static BookKey BookOf(AgencyId agency, DateOnly day) => BookPlan.Plain(agency, BookKind, day);

    public Task<Result<Answer>> HandleAsync(Request request, Act act, CancellationToken ct) =>
        work.WriteAsync(Permissions.IssueOutgoing, act, s => IssueAsync(s, request), ct);

    private async Task<Result<Answer>> IssueAsync(Session session, Request request)
    {
        // The act's one reading of the clock: a write that waited over midnight is still of its own day, and so of that day's book.
        var today = Kernel.Clock.DateOf(session.Act.At);
        var day = request.IssuedOn ?? today;
        var found = await desk.LoadAsync(session, request.Id, request.Version);
        if (!found.IsOk) return found.Failure;
        var row = found.Value;
        var to = await desk.AllowAsync(session, row, OutgoingAction.Issue);
        if (!to.IsOk) return to.Failure;
        if (day > today) return OutgoingErrors.FutureDate;
        if (DayTurned.Is(day, request.Opened, today)) return DayTurned.Ask(nameof(request.IssuedOn), day, today);
        if (row.LastVersion == 0) return OutgoingErrors.NoFile;
        if (request.Pages is < 1 or > 9999) return Fail.Invalid([OutgoingErrors.Field("Pages", "pages", OutgoingWords.PagesWrong)]);
        if (request.Copies is < 1 or > 9999) return Fail.Invalid([OutgoingErrors.Field("Copies", "copies", OutgoingWords.CopiesWrong)]);
        if (request.Recipients is { } chosen && await recipients.ReplaceAsync(session, row, chosen) is { IsOk: false } bad) return bad.Failure;
        (row.Pages, row.Copies) = (request.Pages ?? row.Pages, request.Copies ?? row.Copies);
        await session.SaveAsync();
        var sent = await sender.CreateAsync(session, row);
        var notation = await NotationAsync(session, row, day);
        var drawn = await registers.DrawAsync(session, (await BookPlan.OfAsync(session, row.AgencyId)).ForType(row.TypeCode, day), new RecordRef(OutgoingRow.Kind, row.Id.Value), day);
        if (!drawn.IsOk) return drawn.Failure;
        (row.CodeNumber, row.Notation) = (OutgoingNotation.Number(drawn.Value.Number, drawn.Value.Suffix), notation);
        (row.BookId, row.BookNumber) = (drawn.Value.Book, drawn.Value.Number);
        (row.IssuedOn, row.IssuedAt, row.IssuedBy) = (day, session.Act.At, session.Act.Actor.Display);
        await desk.MoveAsync(session, row, OutgoingAction.Issue, to.Value, "");
        await sender.AnnounceAsync(session, row);
        await answers.FinishAsync(session, row);
        await desk.PublishAsync(session, row);
        return new Answer(row.Id, row.Code, sent);
    }

    private async Task<string> NotationAsync(Session session, OutgoingRow row, DateOnly day)
    {
        var agency = await organisations.AgencyAsync(session, row.AgencyId, day) ?? await organisations.AgencyAsync(session, row.AgencyId, Kernel.Clock.DateOf(session.Act.At));
        var type = DocumentType.Find(row.TypeCode)!;
        var unit = type.InNotation || row.UnitId is not { } id ? null
            : (await organisations.UnitsAsync(session, row.AgencyId, Kernel.Clock.DateOf(session.Act.At))).Find(u => u.Id == id)?.Notation;
        return OutgoingNotation.Of(type, agency!.Notation, unit);
    }
}
