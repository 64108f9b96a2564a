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
    [InlineData(nameof(IncomingState.Closed))]
    [InlineData(nameof(IncomingState.Filed))]
    [InlineData(nameof(IncomingState.Voided))]
    [InlineData(nameof(IncomingState.Recalled))]
    public void A_finished_document_knows_no_further_step_but_its_sender_s_recall(string state) =>
        Assert.DoesNotContain(IncomingTable.Steps.Steps, s => s.From.ToString() == state && s.Action != IncomingAction.GiveUp);

    [Fact]
    public void What_was_voided_or_recalled_is_not_given_up() => Assert.Equal(
        [IncomingState.Registered, IncomingState.Presented, IncomingState.Steered, IncomingState.Done, IncomingState.Closed, IncomingState.Filed],
        IncomingTable.Steps.Steps.Where(s => s.Action == IncomingAction.GiveUp).Select(s => s.From));

    [Fact]
    public void Every_named_guard_has_its_rule()
    {
        Assert.Equal([IncomingTable.Holder, IncomingTable.Unseen, IncomingTable.Lead, IncomingTable.Office, IncomingTable.Sender], IncomingTable.Steps.Guards);
        Assert.Equal([LineTable.Holder, LineTable.Assigner, LineTable.Sender], LineTable.Steps.Guards);
    }
}
