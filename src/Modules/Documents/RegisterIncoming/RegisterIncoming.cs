using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Files;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>A văn thư puts a letter into the incoming book of the own agency.</summary>
internal sealed class RegisterIncoming(UnitOfWork work, IncomingWriter writer, Files files, Correspondents correspondents, DefaultTerms terms)
{
    /// <param name="Letter">What stands on the letter or its envelope; the agency is taken from the hat.</param>
    /// <param name="Staged">Uploads waiting for this record.</param>
    /// <param name="Anyway">The person has seen the warning of a duplicate.</param>
    /// <param name="Opened">The day on which the form was opened; null where there was none.</param>
    internal sealed record Request(NewIncoming Letter, IReadOnlyList<StagedFileId> Staged, bool Anyway = false, DateOnly? Opened = null);

    public Task<Result<RegisteredIncoming>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync(Permissions.RegisterIncoming, act, async s =>
    {
        var letter = IncomingRules.Clean(r.Letter with { Agency = act.Actor.Agency });
        var today = Kernel.Clock.DateOf(act.At);
        if (DayTurned.Is(letter.ArrivalDate, r.Opened, today)) return DayTurned.Ask(nameof(letter.ArrivalDate), letter.ArrivalDate, today);
        if (!r.Anyway && await DuplicateAsync(s, letter) is { } twin)
            return Fail.Refused(RegisterIncomingTexts.DuplicateCode, RegisterIncomingTexts.Duplicate(letter, twin.Number, twin.ArrivalDate));
        var attached = new List<NewFile>();
        foreach (var id in r.Staged)
        {
            var file = await files.AttachAsync(s, id, act.Actor.Person);
            if (!file.IsOk) return file.Failure;
            attached.Add(new(file.Value.Hash, file.Value.Name, file.Value.Size, file.Value.MediaType));
        }

        await correspondents.RememberAsync(s, letter);
        return await writer.RegisterAsync(s, await terms.ApplyAsync(s, letter with { Files = attached }));
    }, ct);

    /// <summary>The letter already in the book with the same number, notation, sender and day; voided numbers do not count.</summary>
    private static Task<Twin?> DuplicateAsync(Session session, NewIncoming n) => n.CodeNumber.Length == 0 || n.IssuedDate is null
        ? Task.FromResult<Twin?>(null)
        : session.FindAsync<Twin>("""
            select number, arrival_date from [documents.incoming]
            where agency_id = @Agency and code_number = @CodeNumber and issued_date = @IssuedDate and lower(code_notation) = lower(@CodeNotation)
              and sender_name = @SenderName and state <> 'Voided' order by arrival_date desc limit 1
            """, new { n.Agency, n.CodeNumber, n.IssuedDate, n.CodeNotation, n.SenderName });

    private sealed class Twin
    {
        public long Number { get; init; }
        public DateOnly ArrivalDate { get; init; }
    }
}
