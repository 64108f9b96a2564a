using LienThong.Documents;

namespace LienThong.Unit.Documents;

public sealed class IncomingTableTests
{
    [Fact]
    public void Every_state_is_reached_and_leads_to_an_end()
    {
        Assert.Empty(IncomingTable.Steps.Unreachable());
        Assert.Empty(IncomingTable.Steps.Dead());
        Assert.Empty(LineTable.Steps.Unreachable());
        Assert.Empty(LineTable.Steps.Dead());
    }

    [Theory]
    [InlineData(IncomingState.Closed)]
    [InlineData(IncomingState.Filed)]
    [InlineData(IncomingState.Voided)]
    public void A_finished_document_knows_no_further_step(IncomingState state) => Assert.DoesNotContain(IncomingTable.Steps.Steps, s => s.From == state);

    [Fact]
    public void Every_named_guard_has_its_rule()
    {
        Assert.Equal([IncomingTable.Holder, IncomingTable.Unseen, IncomingTable.Lead, IncomingTable.Office], IncomingTable.Steps.Guards);
        Assert.Equal([LineTable.Holder, LineTable.Assigner], LineTable.Steps.Guards);
    }
}
