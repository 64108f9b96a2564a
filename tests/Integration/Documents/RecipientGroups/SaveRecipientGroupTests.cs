using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Documents;

public sealed class SaveRecipientGroupTests
{
    [Theory, Engines]
    public async Task A_saved_group_fills_the_recipients_of_its_own_agency_only(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var group = (await p.Get<SaveRecipientGroup>().HandleAsync(new(null, "Khối tài chính", null, new([], [p.Other], "Kho bạc tỉnh")), p.As(p.Clerk), default)).Value;

        var own = await p.DraftAsync(p.Input() with { Recipients = new([group.ToString()], [], "") });
        var foreign = await p.Get<DraftOutgoing>().HandleAsync(new(p.Input(signer: p.CommuneChair) with { Recipients = new([group.ToString()], [], "") }, null, []), p.As(p.CommuneClerk), default);

        Assert.Equal(["Sở Tài chính", "Kho bạc tỉnh"], (await p.ReadAsync(s => p.Get<RecipientList>().OfAsync(s, own))).Select(l => l.Name));
        Assert.IsType<Result<OutgoingId>.Invalid>(foreign);
    }

    [Theory, Engines]
    public async Task Two_groups_of_one_agency_do_not_share_a_name_and_an_empty_one_is_not_kept(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        await p.Get<SaveRecipientGroup>().HandleAsync(new(null, "Các sở", GroupRule.Departments, RecipientInput.None), p.As(p.Clerk), default);

        var twin = await p.Get<SaveRecipientGroup>().HandleAsync(new(null, "các sở", GroupRule.Communes, RecipientInput.None), p.As(p.Clerk), default);
        var empty = await p.Get<SaveRecipientGroup>().HandleAsync(new(null, "Trống", null, RecipientInput.None), p.As(p.Clerk), default);

        Assert.Equal("documents.outgoing.group-name-taken", Assert.IsType<Result<RecipientGroupId>.Invalid>(twin).Errors[0].Code);
        Assert.Equal("documents.outgoing.group-empty", Assert.IsType<Result<RecipientGroupId>.Invalid>(empty).Errors[0].Code);
    }
}
