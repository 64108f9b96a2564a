using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Documents;

public sealed class RelatedDocumentsTests
{
    [Theory, Engines]
    public async Task A_link_is_read_from_both_ends_and_only_by_those_who_may_see_the_other_end(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var first = await p.IssuedAsync();
        var second = await p.DraftAsync();

        var answer = await p.Get<RelatedDocuments>().HandleAsync(new(second.Value, "01/STTTT-BCVT"), p.As(p.Drafter), default);

        Assert.True(answer.IsOk);
        Assert.Equal("01/STTTT-BCVT", Assert.Single(await OfAsync(p, p.Drafter, second.Value)).Code);
        Assert.Equal(second.Value, Assert.Single(await OfAsync(p, p.Drafter, first.Value)).Id);
        Assert.Empty(await OfAsync(p, p.Colleague, second.Value));
    }

    [Theory, Engines]
    public async Task A_number_that_the_hat_may_not_see_is_as_unknown_as_one_that_does_not_exist(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        await p.IssuedAsync();
        var own = await p.DraftAsync(p.Input() with { Recipients = RecipientInput.None }, p.Colleague);

        var hidden = await p.Get<RelatedDocuments>().HandleAsync(new(own.Value, "01/STTTT-BCVT"), p.As(p.Colleague), default);
        var missing = await p.Get<RelatedDocuments>().HandleAsync(new(own.Value, "99/STTTT-BCVT"), p.As(p.Colleague), default);

        Assert.Equal(Assert.IsType<Result<Done>.Invalid>(missing).Errors, Assert.IsType<Result<Done>.Invalid>(hidden).Errors);
    }

    [Theory, Engines]
    public async Task A_letter_to_a_person_by_name_is_linked_by_that_person_and_by_no_other_hat(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var envelope = new NewIncoming { Agency = p.Department, ArrivalDate = new DateOnly(2026, 11, 23), SenderName = "Công ty Sông Gấm", CodeNumber = "7", CodeNotation = "SG", AddresseeId = p.Drafter.Person, AddresseeName = "Ông soạn thảo" };
        Letters.Ok(await p.Get<RegisterIncoming>().HandleAsync(new(envelope, [], false), p.As(p.Clerk), default));
        var (own, other) = (await p.DraftAsync(), await p.DraftAsync(p.Input(), p.Colleague));

        Letters.Ok(await p.Get<RelatedDocuments>().HandleAsync(new(own.Value, "7/SG"), p.As(p.Drafter), default));
        Assert.Equal(["documents.related.not-found"], (await p.Get<RelatedDocuments>().HandleAsync(new(other.Value, "7/SG"), p.As(p.Colleague), default)).Codes());
    }

    private static Task<List<RelatedView>> OfAsync(Province p, Actor actor, Guid id) =>
        p.ReadAsync(s => p.Get<RelatedDocuments>().OfAsync(s, new Reader(actor.Person, [actor], HatTokens.Of(actor)), id));
}
