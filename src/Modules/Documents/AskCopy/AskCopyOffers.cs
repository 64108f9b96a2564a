using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>What the form of an asking offers: the document, who signs, and the sao y that a sao lục may be made from.</summary>
/// <param name="From">Own sao y of this document that stand, newest first.</param>
internal sealed record AskCopyOffer(CopySource Source, IReadOnlyList<Option> Signers, IReadOnlyList<OfficialCopy> From);

/// <summary>Reads the offer for who may read the document.</summary>
internal sealed class AskCopyOffers(UnitOfWork work, CopySources sources, Organisations organisations, Clock clock)
{
    private const string Standing = "select * from [documents.official_copy] where source_id = @Id and kind = 'TrueCopy' and state = 'Signed' order by signed_at desc, id desc limit 50";

    public Task<AskCopyOffer?> OfAsync(string kind, Guid id, Reader reader, CancellationToken ct) => work.ReadAsync(async s =>
    {
        if (await sources.FindAsync(s, kind, id, reader.Tokens, clock.Today) is not { } source || !reader.HatsFor(Permissions.AskCopy).Any(h => h.Agency == source.Agency)) return null;
        var members = await organisations.MembersAsync(s, source.Agency, clock.Today);
        var signers = members.Where(m => AskedCopy.MaySign(m.Role)).OrderBy(m => m.Role).Select(m => new Option(m.Id.ToString(), $"{m.FullName} – {m.Title}"));
        return new AskCopyOffer(source, [.. signers], await s.QueryAsync<OfficialCopy>(Standing, new { Id = id }));
    }, ct);
}
