using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Documents;

public sealed class IssueOutgoingTests
{
    [Theory, Engines]
    public async Task Issuing_numbers_by_the_decree_and_delivers_in_the_same_transaction(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.ApprovedAsync();

        var answer = await p.Get<IssueOutgoing>().HandleAsync(new(id, null), p.As(p.Clerk), default);

        Assert.Equal(("01/STTTT-BCVT", 3), (answer.Value.Code, answer.Value.Recipients));
        var lines = await p.LinesAsync(id);
        Assert.Equal([DeliveryState.Arrived, DeliveryState.Arrived, DeliveryState.Waiting], lines.Select(l => l.State));
        Assert.Equal([Token.Desk(p.Other, Role.VanThu)], await p.HoldersAsync(lines[0].Id.Value));
        Assert.Equal([Token.Desk(p.Commune, Role.VanThu)], await p.HoldersAsync(lines[1].Id.Value));
        Assert.Empty(await p.HoldersAsync(id.Value));
    }

    [Theory, Engines]
    public async Task Decisions_carry_their_type_and_share_the_years_one_series(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        await p.IssuedAsync();
        var second = await p.IssuedAsync(p.Input("Về việc thành lập Tổ công tác") with { TypeCode = "QĐ" });

        Assert.Equal("02/QĐ-STTTT", (await p.RowAsync(second)).Code);
    }

    [Theory, Engines]
    public async Task A_refused_issue_draws_no_number_and_leaves_no_delivery(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.ApprovedAsync();

        var future = await p.Get<IssueOutgoing>().HandleAsync(new(id, null, IssuedOn: new DateOnly(2027, 1, 4)), p.As(p.Clerk), default);
        var stranger = await p.Get<IssueOutgoing>().HandleAsync(new(id, null), p.As(p.OtherClerk), default);
        var leader = await p.Get<IssueOutgoing>().HandleAsync(new(id, null), p.As(p.Director), default);

        Assert.IsType<Result<IssueOutgoing.Answer>.Invalid>(future);
        Assert.IsType<Result<IssueOutgoing.Answer>.NotFound>(stranger);
        Assert.IsType<Result<IssueOutgoing.Answer>.Refused>(leader);
        Assert.Empty(await p.LinesAsync(id));
        Assert.Equal("01/STTTT-BCVT", (await p.Get<IssueOutgoing>().HandleAsync(new(id, null), p.As(p.Clerk), default)).Value.Code);
    }

    [Theory, Engines]
    public async Task Four_hundred_and_forty_agencies_cost_few_statements_and_each_gets_its_line(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        await p.Work.MaintainAsync(async s =>
        {
            for (var i = 0; i < 438; i++)
                await p.Get<OrganisationWriter>().AddAgencyAsync(s, $"Ủy ban nhân dân xã số {i}", $"UBND xã {i}", "UBND", AgencyLevel.Commune, null, [], new DateOnly(2025, 1, 1));
            return Done.It;
        });
        var id = await p.ApprovedAsync(p.Input() with { Recipients = new(["All"], [], "") });

        var count = Statements.Begin();
        var answer = await p.Get<IssueOutgoing>().HandleAsync(new(id, null), p.As(p.Clerk), default);

        Assert.Equal(440, answer.Value.Recipients);
        Assert.InRange(count(), 10, 60);
        Assert.Equal(440, await p.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [work.item] where kind = @Kind and closed_at is null", new { Kind = DeliverySender.AcceptKind })));
    }

    [Theory, Engines]
    public async Task Clerks_who_issue_at_once_get_each_number_once(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var ids = new List<OutgoingId>();
        for (var i = 0; i < 6; i++) ids.Add(await p.ApprovedAsync(p.Input($"Văn bản {i}")));

        var answers = await Task.WhenAll(ids.Select(id => Task.Run(() => p.Get<IssueOutgoing>().HandleAsync(new(id, null), p.As(p.Clerk), default))));

        Assert.Equal(["01", "02", "03", "04", "05", "06"], answers.Select(a => a.Value.Code[..2]).Order());
    }
}
