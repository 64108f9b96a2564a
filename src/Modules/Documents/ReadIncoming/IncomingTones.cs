using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>The colours of states: blue under way, red given back, amber waits for somebody's look, green done.</summary>
internal static class IncomingTones
{
    public static Tone Of(IncomingState state) => state switch
    {
        IncomingState.Registered => Tone.Neutral,
        IncomingState.Presented or IncomingState.Done => Tone.Amber,
        IncomingState.Steered => Tone.Blue,
        IncomingState.Closed => Tone.Green,
        IncomingState.Voided or IncomingState.Recalled => Tone.Red,
        _ => Tone.Neutral,
    };

    public static Tone Of(LineState state) => state switch
    {
        LineState.Waiting => Tone.Amber,
        LineState.Seen or LineState.Working => Tone.Blue,
        LineState.Done or LineState.Confirmed => Tone.Green,
        LineState.Returned => Tone.Red,
        _ => Tone.Neutral,
    };
}
