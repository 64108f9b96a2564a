using LienThong.Documents;
using LienThong.Kernel.Acts;
using Permissions = LienThong.Documents.Permissions;

namespace LienThong.Integration.Year;

/// <summary>Official copies: asked for at a document, signed, refused, taken back, made void.</summary>
internal sealed partial class YearWalk
{
    private static readonly CopyForm[] Forms = [CopyForm.PaperToPaper, CopyForm.ElectronicToPaper, CopyForm.PaperToElectronic];

    /// <summary>What a document's page offers of copies: somebody who reads it asks.</summary>
    private async Task AddCopyingAsync(List<YearMove> moves, Reader reader, List<string> tokens, string kind, Guid id)
    {
        var source = await ReadAsync(s => Get<CopySources>().FindAsync(s, kind, id, reader.Tokens, Today));
        if (source is not { Refusal: null } || reader.HatsFor(Permissions.AskCopy).FirstOrDefault(h => h.Agency == source.Agency && HatTokens.Reading(h).Intersect(tokens).Any()) is not { } hat) return;
        var (signer, form, part) = (One([.. _cast.In(source.Agency, Role.LanhDao, Role.ChanhVanPhong)]).Hat, One(Forms), Chance(30));
        moves.Add(YearMove.Of(Permissions.AskCopy, "", hat, async act =>
        {
            var asked = await Get<AskCopy>().HandleAsync(new(kind, id, part ? CopyKind.Extract : CopyKind.TrueCopy, form, signer, "Các phòng chuyên môn", _random.Next(1, 9), Text("Để thực hiện")) { Extract = part ? "Điều 2. Hiệu lực thi hành." : null }, act, default);
            if (asked.IsOk) Remember(OfficialCopy.RecordKind, asked.Value.Id.Value);
            return asked;
        }, 5));
    }

    private async Task<IReadOnlyList<YearMove>> OfCopyAsync(Reader reader, OfficialCopyId id)
    {
        if (await Get<CopyReading>().FindAsync(id, reader, default) is not { } view) return [];
        var moves = new List<YearMove>();
        // Of a document that was taken back meanwhile no copy is signed; the page says so, and the signer refuses.
        var stands = await ReadAsync(s => Get<CopySources>().FindAsync(s, view.Row.SourceKind, view.Row.SourceId, reader.Tokens, Today)) is { Refusal: null };
        if (view.Signer is { } signer)
        {
            if (stands) moves.Add(YearMove.Of(Permissions.SignCopy, "", signer, act => Get<SignCopy>().HandleAsync(new(id), act, default)));
            moves.Add(YearMove.Of(Permissions.RefuseCopy, "", signer, act => Get<RefuseCopy>().HandleAsync(new(id, Text("Không cần sao")), act, default), stands ? 20 : 100));
        }

        if (view.Asker is { } asker) moves.Add(YearMove.Of(Permissions.WithdrawCopy, "", asker, act => Get<WithdrawCopy>().HandleAsync(new(id), act, default), 30));
        if (view.Clerk is { } clerk) moves.Add(YearMove.Of(Permissions.VoidCopy, "", clerk, act => Get<VoidCopy>().HandleAsync(new(id, Text("Sao nhầm bản")), act, default), 10));
        return moves;
    }
}
