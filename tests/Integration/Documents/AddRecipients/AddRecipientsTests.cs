using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Documents;

public sealed class AddRecipientsTests
{
    private static Task<Result<Done>> AddAsync(Letters o, IncomingId id, string? lead, string[] support, string[] inform, string user = "so.vanthu") =>
        o.Get<AddRecipients>().HandleAsync(new(id, "Chuyển thêm", lead, support, inform), o.As(user), default);

    [Theory, Engines]
    public async Task Those_added_later_see_it_and_the_lead_stays(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.SteeredAsync();

        Letters.Ok(await AddAsync(o, id, null, [o.Person("so.chuyenvien3")], []));

        Assert.Equal(["Phối hợp xử lý"], await o.WorkOfAsync("so.chuyenvien3", id));
        Assert.True(await o.FindsAsync("so.chuyenvien3", id));
        Assert.Equal(3, (await o.HoldersAsync(id)).Length);
    }

    [Theory, Engines]
    public async Task A_second_lead_a_repeat_and_an_empty_choice_are_refused(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.SteeredAsync();

        Assert.Equal(["documents.incoming.lead-exists"], (await AddAsync(o, id, o.Person("so.chuyenvien3"), [], [])).Codes());
        Assert.Equal(["documents.incoming.already-there"], (await AddAsync(o, id, null, [], [o.Unit("so.b")])).Codes());
        Assert.Equal(["documents.incoming.nobody-chosen"], (await AddAsync(o, id, null, [], [])).Codes());
        Assert.Equal(["kernel.not-permitted"], (await AddAsync(o, id, null, [], [o.Person("so.chuyenvien3")], "so.truongphong")).Codes());
    }
}
