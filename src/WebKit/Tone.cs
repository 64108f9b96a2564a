namespace LienThong.WebKit;

/// <summary>What a colour means here: blue is under way, red urgent or late, green done, amber needs a look, neutral says nothing.</summary>
public enum Tone { Neutral, Blue, Red, Green, Amber }

internal static class Tones
{
    public static string Class(this Tone tone) => tone switch
    {
        Tone.Blue => "blue",
        Tone.Red => "red",
        Tone.Green => "green",
        Tone.Amber => "amber",
        _ => "",
    };
}
