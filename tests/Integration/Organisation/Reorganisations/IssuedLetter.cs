using LienThong.Documents;
using LienThong.Integration.Documents;
using LienThong.Kernel.Identity;

namespace LienThong.Integration.Organisation;

/// <summary>Issues a letter of one of the small province's agencies through all its stages.</summary>
internal sealed class IssuedLetter(Letters letters)
{
    /// <summary>To one agency; the receiving line there.</summary>
    public async Task<DeliveryId> ToAsync(string from, AgencyId to)
    {
        var id = await DraftAsync(from, to);
        Letters.Ok(await letters.Get<SubmitDraft>().HandleAsync(new(id, null, ""), letters.As($"{from}.chuyenvien"), default));
        foreach (var role in (string[])["truongphong", "chanhvanphong", "lanhdao"])
            Letters.Ok(await letters.Get<ReviewDraft>().HandleAsync(new(id, null, ReviewDecision.Pass, ""), letters.As($"{from}.{role}"), default));
        Letters.Ok(await letters.Get<IssueOutgoing>().HandleAsync(new(id, null), letters.As($"{from}.vanthu"), default));
        return new((await letters.Node.Work.ReadAsync(s => s.FindAsync<Guid?>("select id from [documents.delivery] where outgoing_id = @Id", new { Id = id.Value })))!.Value);
    }

    /// <summary>Only begun.</summary>
    public async Task<OutgoingId> DraftAsync(string from, AgencyId to)
    {
        using var content = new MemoryStream("Kính gửi"u8.ToArray());
        var file = (await letters.Get<Kernel.Files.Files>().StageAsync(content, "cong-van.txt", letters.People[$"{from}.chuyenvien"].Person)).Value.Id;
        var input = new DraftInput { Subject = "Về việc phối hợp khảo sát trạm thu phát sóng", TypeCode = "CV", Signer = letters.People[$"{from}.lanhdao"].Appointment, Recipients = new([], [to], "") };
        return (await letters.Get<DraftOutgoing>().HandleAsync(new(input, null, [file]), letters.As($"{from}.chuyenvien"), default)).Value;
    }
}
