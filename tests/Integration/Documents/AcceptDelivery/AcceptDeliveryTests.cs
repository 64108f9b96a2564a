using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Documents;

public sealed class AcceptDeliveryTests
{
    [Theory, Engines]
    public async Task Accepting_registers_in_one_step_with_nothing_typed_again(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.IssuedAsync();
        var line = (await p.LinesAsync(id))[0];

        var answer = await p.Get<AcceptDelivery>().HandleAsync(new(line.Id), p.As(p.OtherClerk), default);

        Assert.Equal(1, answer.Value.Number);
        var incoming = await p.ReadAsync(async s => (await s.FindAsync<Incoming>("select * from [documents.incoming] where id = @Id", new { Id = answer.Value.Id.Value }))!);
        Assert.Equal(("Sở Thông tin và Truyền thông", "01/STTTT-BCVT", "CV"), (incoming.SenderName, incoming.Notation, incoming.TypeCode));
        var files = await p.ReadAsync(async s => (await p.Get<DocumentFiles>().OfAsync(s, answer.Value.Id.Value), await p.Get<DraftFiles>().FinalAsync(s, id)));
        Assert.Equal(files.Item2.Select(f => f.Hash), files.Item1.Select(f => f.Hash));
        var after = (await p.LinesAsync(id))[0];
        Assert.Equal((DeliveryState.Accepted, answer.Value.Id.Value, "Võ Thị Lụa"), (after.State, after.IncomingId, after.StateBy));
        Assert.Empty(await p.HoldersAsync(line.Id.Value));
        Assert.NotEmpty(await p.HoldersAsync(answer.Value.Id.Value));
    }

    [Theory, Engines]
    public async Task Two_clerks_who_accept_at_once_register_once(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var line = (await p.LinesAsync(await p.IssuedAsync()))[0];

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => p.As(p.OtherClerk)).ToList().Select(act => Task.Run(() => p.Get<AcceptDelivery>().HandleAsync(new(line.Id), act, default))));

        Assert.Equal(1, answers.Count(a => a.IsOk));
        Assert.Equal(1, await p.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [documents.incoming]")));
    }

    [Theory, Engines]
    public async Task A_line_of_another_agency_is_not_there(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var line = (await p.LinesAsync(await p.IssuedAsync()))[0];

        Assert.IsType<Result<RegisteredIncoming>.NotFound>(await p.Get<AcceptDelivery>().HandleAsync(new(line.Id), p.As(p.CommuneClerk), default));
    }

    [Theory, Engines]
    public async Task What_arrived_at_an_agency_that_passed_into_another_is_accepted_by_its_heir(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var line = (await p.LinesAsync(await p.IssuedAsync()))[1];
        await p.Work.MaintainAsync(async s =>
        {
            await p.Get<OrganisationWriter>().DissolveAsync(s, p.Commune, new DateOnly(2026, 11, 23));
            await p.Get<OrganisationWriter>().SucceedAsync(s, p.Commune, null, p.Other, null, "*", SuccessionKind.Merge, new DateOnly(2026, 11, 23));
            return Done.It;
        });

        var waiting = await p.Get<WaitingListing>().PageAsync(p.Other, null, default);
        var answer = await p.Get<AcceptDelivery>().HandleAsync(new(line.Id), p.As(p.OtherClerk), default);

        Assert.Equal(2, waiting.Rows.Count);
        Assert.True(answer.IsOk);
        Assert.Empty(await p.HoldersAsync(line.Id.Value));
    }

    [Theory, Engines]
    public async Task The_sender_sees_each_later_state_with_person_and_is_told_of_completion(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.IssuedAsync();
        var incoming = (await p.Get<AcceptDelivery>().HandleAsync(new((await p.LinesAsync(id))[0].Id), p.As(p.OtherClerk), default)).Value.Id;

        foreach (var state in (DeliveryState[])[DeliveryState.Assigned, DeliveryState.Assigned, DeliveryState.Completed])
            await p.Work.WriteAsync<Done>(Permissions.AcceptDelivery, p.As(p.OtherClerk), async s =>
            {
                await p.Get<DeliveryStates>().MovedAsync(s, incoming, state, p.OtherClerk);
                s.Audit("test.moved", "incoming", incoming.Value);
                return Done.It;
            });

        var events = await p.ReadAsync(s => s.QueryAsync<DeliveryEventRow>("select * from [documents.delivery_event] where outgoing_id = @Id order by at, id", new { Id = id.Value }));
        Assert.Equal([DeliveryState.Accepted, DeliveryState.Assigned, DeliveryState.Completed], events.Select(e => e.State));
        Assert.All(events, e => Assert.Equal("Võ Thị Lụa", e.By));
        Assert.Contains(await p.NoticesAsync(Kernel.Acts.Token.Hat(p.Drafter.Appointment)), n => n.Contains("hoàn thành", StringComparison.Ordinal));
    }
}
